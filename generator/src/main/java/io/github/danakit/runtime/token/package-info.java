/** Access tokens and where they are kept. */
@NullMarked
package io.github.danakit.runtime.token;

import org.jspecify.annotations.NullMarked;
