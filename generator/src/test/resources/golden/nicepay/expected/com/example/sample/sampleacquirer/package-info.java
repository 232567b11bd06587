/** Sample Acquirer. */
@NullMarked
package com.example.sample.sampleacquirer;

import org.jspecify.annotations.NullMarked;
