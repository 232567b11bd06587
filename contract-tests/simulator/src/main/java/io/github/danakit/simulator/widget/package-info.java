/** How the widget behaves: customers bind their accounts, and pay with them. */
@NullMarked
package io.github.danakit.simulator.widget;

import org.jspecify.annotations.NullMarked;
