/** Virtual accounts, from the side of a bank. */
@NullMarked
package io.github.danakit.simulator.virtualaccount;

import org.jspecify.annotations.NullMarked;
