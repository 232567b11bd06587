/** Disbursement: top-ups of DANA users and transfers to banks. */
@NullMarked
package io.github.danakit.simulator.disbursement;

import org.jspecify.annotations.NullMarked;
