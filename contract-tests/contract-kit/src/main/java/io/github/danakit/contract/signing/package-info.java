/**
 * Keys of a test run, and messages that are signed or checked with them; written apart from the code that is tested.
 */
@NullMarked
package io.github.danakit.contract.signing;

import org.jspecify.annotations.NullMarked;
