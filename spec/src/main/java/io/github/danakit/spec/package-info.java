/** Build step of this module: bundles the documents and writes their catalogue. Not part of the jar. */
@NullMarked
package io.github.danakit.spec;

import org.jspecify.annotations.NullMarked;
