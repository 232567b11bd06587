/** Money out of a partner's deposit, in the older Open API. */
@NullMarked
package io.github.danakit.simulator.fund;

import org.jspecify.annotations.NullMarked;
