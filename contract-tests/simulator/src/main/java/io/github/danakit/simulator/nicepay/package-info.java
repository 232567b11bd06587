/** NICEPAY, an acquirer before DANA: registrations, pages for browsers, and recurring plans. */
@NullMarked
package io.github.danakit.simulator.nicepay;

import org.jspecify.annotations.NullMarked;
