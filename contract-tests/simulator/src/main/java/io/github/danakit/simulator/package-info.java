/** DANA on your machine: the stubs of DANA's side, with state behind them. */
@NullMarked
package io.github.danakit.simulator;

import org.jspecify.annotations.NullMarked;
