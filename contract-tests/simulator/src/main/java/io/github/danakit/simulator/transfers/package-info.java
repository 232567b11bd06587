/** Money that partners send out of their deposit, whatever the product. */
@NullMarked
package io.github.danakit.simulator.transfers;

import org.jspecify.annotations.NullMarked;
