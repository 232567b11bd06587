/** How the payment gateway behaves. */
@NullMarked
package io.github.danakit.simulator.paymentgateway;

import org.jspecify.annotations.NullMarked;
