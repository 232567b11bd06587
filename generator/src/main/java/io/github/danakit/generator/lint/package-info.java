/** What is wrong with a description or with options: collected, tagged, located, reported together. */
@NullMarked
package io.github.danakit.generator.lint;

import org.jspecify.annotations.NullMarked;
