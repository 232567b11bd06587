/** What every generated client and server stub shares: outcomes, codes, money, checks and failures. */
@NullMarked
package io.github.danakit.runtime;

import org.jspecify.annotations.NullMarked;
