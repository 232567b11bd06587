/** Answering operations: verify the received bytes first, then let a handler see them. */
@NullMarked
package io.github.danakit.runtime.server;

import org.jspecify.annotations.NullMarked;
