/** Answers that are forced, and ways in which an answer can get lost or broken. */
@NullMarked
package io.github.danakit.simulator.scene;

import org.jspecify.annotations.NullMarked;
