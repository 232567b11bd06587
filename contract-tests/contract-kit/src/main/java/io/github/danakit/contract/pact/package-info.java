/** Contracts as they lie on the class path or in a folder, and how messages are held against them. */
@NullMarked
package io.github.danakit.contract.pact;

import org.jspecify.annotations.NullMarked;
