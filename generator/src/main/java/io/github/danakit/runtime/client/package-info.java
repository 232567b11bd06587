/** Calling operations: sign once, send what was signed, tell what is known about the outcome. */
@NullMarked
package io.github.danakit.runtime.client;

import org.jspecify.annotations.NullMarked;
