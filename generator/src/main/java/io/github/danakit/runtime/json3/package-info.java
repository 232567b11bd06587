/** JSON by Jackson 3, in place of the classes of the same names for Jackson 2. */
@NullMarked
package io.github.danakit.runtime.json3;

import org.jspecify.annotations.NullMarked;
