/** A shop on Spring Boot that is paid through DANA. */
@NullMarked
package com.example.shop;

import org.jspecify.annotations.NullMarked;
