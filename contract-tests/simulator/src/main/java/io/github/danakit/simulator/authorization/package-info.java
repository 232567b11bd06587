/** Tokens with which partners sign by a shared secret. */
@NullMarked
package io.github.danakit.simulator.authorization;

import org.jspecify.annotations.NullMarked;
