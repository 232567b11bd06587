/** Sample Notifications. */
@NullMarked
package com.example.sample.samplepay;

import org.jspecify.annotations.NullMarked;
