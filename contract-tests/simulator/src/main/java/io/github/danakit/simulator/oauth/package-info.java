/** Customers bound by the older Open API, and what partners may read of them. */
@NullMarked
package io.github.danakit.simulator.oauth;

import org.jspecify.annotations.NullMarked;
