/** JSON to objects and back, behind an interface that names no JSON library. */
@NullMarked
package io.github.danakit.runtime.json;

import org.jspecify.annotations.NullMarked;
