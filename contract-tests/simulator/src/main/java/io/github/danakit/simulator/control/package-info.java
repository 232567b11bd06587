/** How people and tests steer the simulator and look into it. */
@NullMarked
package io.github.danakit.simulator.control;

import org.jspecify.annotations.NullMarked;
