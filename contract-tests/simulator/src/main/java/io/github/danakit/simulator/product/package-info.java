/** What behaviours of products are made from. */
@NullMarked
package io.github.danakit.simulator.product;

import org.jspecify.annotations.NullMarked;
