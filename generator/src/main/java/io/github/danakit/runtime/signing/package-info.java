/** Making and checking signatures; what is signed arrives as data in a {@code SigningScheme}. */
@NullMarked
package io.github.danakit.runtime.signing;

import org.jspecify.annotations.NullMarked;
