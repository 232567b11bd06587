/** Contract tests with JUnit: a team's own server and client against DANA's description. */
@NullMarked
package io.github.danakit.contract;

import org.jspecify.annotations.NullMarked;
