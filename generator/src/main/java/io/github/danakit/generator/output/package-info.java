/** Writes emitted files to disk so that a build sees only what changed. */
@NullMarked
package io.github.danakit.generator.output;

import org.jspecify.annotations.NullMarked;
