/** What stands around every behaviour: rules for requests, forced answers, repeats, and a check of what goes out. */
@NullMarked
package io.github.danakit.simulator.gate;

import org.jspecify.annotations.NullMarked;
