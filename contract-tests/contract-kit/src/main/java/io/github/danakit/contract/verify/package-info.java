/** Holds a running server against contracts. */
@NullMarked
package io.github.danakit.contract.verify;

import org.jspecify.annotations.NullMarked;
