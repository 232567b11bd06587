/** Sample Pages. */
@NullMarked
package com.example.sample.samplepages;

import org.jspecify.annotations.NullMarked;
