/** Sample Orders. */
@NullMarked
package com.example.sample.sampleorders;

import org.jspecify.annotations.NullMarked;
