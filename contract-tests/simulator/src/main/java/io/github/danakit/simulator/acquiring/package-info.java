/** Orders of the older Open API: made, paid, asked about, cancelled, refunded in parts. */
@NullMarked
package io.github.danakit.simulator.acquiring;

import org.jspecify.annotations.NullMarked;
