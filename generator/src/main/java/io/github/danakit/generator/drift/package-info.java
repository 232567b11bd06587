/** Where recorded traffic departs from the description, and an overlay that would describe what was seen. */
@NullMarked
package io.github.danakit.generator.drift;

import org.jspecify.annotations.NullMarked;
