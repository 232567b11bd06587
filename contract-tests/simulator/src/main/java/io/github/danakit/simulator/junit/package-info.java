/** The simulator in JUnit 5 tests. */
@NullMarked
package io.github.danakit.simulator.junit;

import org.jspecify.annotations.NullMarked;
