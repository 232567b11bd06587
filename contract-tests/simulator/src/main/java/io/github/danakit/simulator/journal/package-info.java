/** What was called, answered and notified, with secrets taken out, for people and for tools. */
@NullMarked
package io.github.danakit.simulator.journal;

import org.jspecify.annotations.NullMarked;
