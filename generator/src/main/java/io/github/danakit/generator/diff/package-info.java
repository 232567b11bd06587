/** What changed between two versions of the description, whom it breaks, and what to do about it. */
@NullMarked
package io.github.danakit.generator.diff;

import org.jspecify.annotations.NullMarked;
