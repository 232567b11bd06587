/** The description as a reference to read: products, operations, fields, codes and what to do about them. */
@NullMarked
package io.github.danakit.generator.catalogue;

import org.jspecify.annotations.NullMarked;
