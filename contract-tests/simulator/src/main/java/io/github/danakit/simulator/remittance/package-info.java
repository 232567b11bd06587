/** Remittance: top-ups and transfers to banks. */
@NullMarked
package io.github.danakit.simulator.remittance;

import org.jspecify.annotations.NullMarked;
