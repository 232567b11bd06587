/** Sample Tokens. */
@NullMarked
package com.example.sample.sampletoken;

import org.jspecify.annotations.NullMarked;
