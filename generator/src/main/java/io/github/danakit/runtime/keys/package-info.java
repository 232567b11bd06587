/** Keys and secrets of the partner and of DANA, read from every form in which they are handed out. */
@NullMarked
package io.github.danakit.runtime.keys;

import org.jspecify.annotations.NullMarked;
