/** The rules that a description is held to, on its documents as they were written. */
@NullMarked
package io.github.danakit.generator.lint.rules;

import org.jspecify.annotations.NullMarked;
