/** Reads files of delimited text, such as settlement files, row by row and strictly. */
@NullMarked
package io.github.danakit.runtime.file;

import org.jspecify.annotations.NullMarked;
