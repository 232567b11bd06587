/** Stands in for DANA with one contract at a time. */
@NullMarked
package io.github.danakit.contract.mock;

import org.jspecify.annotations.NullMarked;
