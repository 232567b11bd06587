/** QRIS: codes that customers scan, and codes that shops scan. */
@NullMarked
package io.github.danakit.simulator.qris;

import org.jspecify.annotations.NullMarked;
