package io.github.danakit.runtime.client;

import org.jspecify.annotations.Nullable;

/**
 * How a server tells an operation from its siblings on the same path: by the value of one member of the message.
 *
 * @param member dotted name of the member; empty for the operation that takes what no sibling claims
 * @param value text that the member has; null for the operation that takes what no sibling claims
 */
public record Variant(String member, @Nullable String value) {
    /** Marks the operation that takes what no sibling claims. */
    public static final Variant OTHERWISE = new Variant("", null);
}
