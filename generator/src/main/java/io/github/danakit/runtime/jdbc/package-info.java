/** What is remembered in a database, for servers of several processes and for restarts. */
@NullMarked
package io.github.danakit.runtime.jdbc;

import org.jspecify.annotations.NullMarked;
