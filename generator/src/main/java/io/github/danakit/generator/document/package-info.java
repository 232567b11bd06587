/**
 * Documents of a description as trees, as they are on the wire and with all that they say: what reports about a
 * description, or about traffic beside it, are made from.
 */
@NullMarked
package io.github.danakit.generator.document;

import org.jspecify.annotations.NullMarked;
