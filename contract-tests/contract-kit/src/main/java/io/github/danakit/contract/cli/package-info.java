/** Checks a running server from the command line. */
@NullMarked
package io.github.danakit.contract.cli;

import org.jspecify.annotations.NullMarked;
