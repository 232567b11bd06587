/** View records, one per template, and what decides every name, type, import and wrapped comment in them. */
@NullMarked
package io.github.danakit.generator.view;

import org.jspecify.annotations.NullMarked;
