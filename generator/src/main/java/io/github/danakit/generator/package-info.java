/**
 * Turns a description of DANA into Java sources: the generator {@code dana-java} and the front end that the Maven
 * plugin calls.
 */
@NullMarked
package io.github.danakit.generator;

import org.jspecify.annotations.NullMarked;
