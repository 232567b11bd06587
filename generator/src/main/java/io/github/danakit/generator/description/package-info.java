/** The description as checked records: what DANA's operations, fields and codes are, free of any type of the parser. */
@NullMarked
package io.github.danakit.generator.description;

import org.jspecify.annotations.NullMarked;
