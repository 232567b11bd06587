/** The few HTTP types that client and server need, and the transport on {@code java.net.http}. */
@NullMarked
package io.github.danakit.runtime.http;

import org.jspecify.annotations.NullMarked;
