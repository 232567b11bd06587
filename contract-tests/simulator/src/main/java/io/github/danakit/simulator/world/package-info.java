/** What all behaviours share: time, numbers, and what is remembered of what happened. */
@NullMarked
package io.github.danakit.simulator.world;

import org.jspecify.annotations.NullMarked;
