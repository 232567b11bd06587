/** What the products share. */
@NullMarked
package com.example.sample.common;

import org.jspecify.annotations.NullMarked;
