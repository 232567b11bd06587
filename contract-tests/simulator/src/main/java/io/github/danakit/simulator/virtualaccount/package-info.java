/** What banks ask DANA about virtual accounts. */
@NullMarked
package io.github.danakit.simulator.virtualaccount;

import org.jspecify.annotations.NullMarked;
