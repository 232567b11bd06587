/** The register of a merchant's divisions and shops. */
@NullMarked
package io.github.danakit.simulator.merchants;

import org.jspecify.annotations.NullMarked;
