/** Where descriptions come from: the spec jar on the class path, or a user's own files. */
@NullMarked
package io.github.danakit.generator.source;

import org.jspecify.annotations.NullMarked;
