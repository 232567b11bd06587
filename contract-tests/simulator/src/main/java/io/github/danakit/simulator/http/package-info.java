/** The front of the simulator: which part answers an HTTP request, and how answers reach the caller or do not. */
@NullMarked
package io.github.danakit.simulator.http;

import org.jspecify.annotations.NullMarked;
