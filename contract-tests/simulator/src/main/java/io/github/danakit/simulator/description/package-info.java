/** What the description says about an operation, read from the bundles on the class path. */
@NullMarked
package io.github.danakit.simulator.description;

import org.jspecify.annotations.NullMarked;
