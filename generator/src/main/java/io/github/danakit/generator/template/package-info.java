/** The template engine: Mustache.java, made strict. */
@NullMarked
package io.github.danakit.generator.template;

import org.jspecify.annotations.NullMarked;
