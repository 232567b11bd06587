/** Contracts: what each operation, code and example promises, as Pact files. */
@NullMarked
package io.github.danakit.generator.contract;

import org.jspecify.annotations.NullMarked;
