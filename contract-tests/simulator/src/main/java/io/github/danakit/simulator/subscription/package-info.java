/** Plans by which customers pay again and again. */
@NullMarked
package io.github.danakit.simulator.subscription;

import org.jspecify.annotations.NullMarked;
