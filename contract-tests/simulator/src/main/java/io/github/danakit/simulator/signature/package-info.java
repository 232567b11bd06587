/** Explains signatures that do not fit: which of key, body, path, method or time differs. */
@NullMarked
package io.github.danakit.simulator.signature;

import org.jspecify.annotations.NullMarked;
