/** Adapters to server frameworks. */
@NullMarked
package com.example.sample.adapter;

import org.jspecify.annotations.NullMarked;
