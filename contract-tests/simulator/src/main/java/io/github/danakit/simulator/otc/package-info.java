/** Over the counter: top-ups and cash-outs at a shop. */
@NullMarked
package io.github.danakit.simulator.otc;

import org.jspecify.annotations.NullMarked;
