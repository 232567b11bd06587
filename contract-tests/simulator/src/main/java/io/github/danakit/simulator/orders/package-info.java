/**
 * Orders that customers pay: made, paid on the pay page, cancelled, expired, refunded in parts. Products share them.
 */
@NullMarked
package io.github.danakit.simulator.orders;

import org.jspecify.annotations.NullMarked;
