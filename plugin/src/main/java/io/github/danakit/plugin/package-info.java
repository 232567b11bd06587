/** Goals of the Maven plugin; each only hands its parameters on. */
@NullMarked
package io.github.danakit.plugin;

import org.jspecify.annotations.NullMarked;
