/** Messages that DANA sends to partners, and sends again until they are taken. */
@NullMarked
package io.github.danakit.simulator.notice;

import org.jspecify.annotations.NullMarked;
