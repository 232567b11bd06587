/** Typed readers of settlement files. */
@NullMarked
package com.example.sample.settlement;

import org.jspecify.annotations.NullMarked;
