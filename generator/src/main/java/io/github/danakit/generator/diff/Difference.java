package io.github.danakit.generator.diff;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions.
 *
 * @param subject what it is about, by its newer name
 * @param aspect what of it differs; empty when all of it is new or gone
 * @param before what the older version says, null when it says nothing
 * @param after what the newer version says, null when it says nothing
 * @param older the older version's fact, null when it has none
 * @param newer the newer version's fact, null when it has none
 */
record Difference(
        Subject subject,
        String aspect,
        @Nullable JsonNode before,
        @Nullable JsonNode after,
        @Nullable Fact older,
        @Nullable Fact newer) {

    /** Whether the whole subject is new. */
    boolean added() {
        return aspect.isEmpty() && older == null;
    }

    /** Whether the whole subject is gone. */
    boolean removed() {
        return aspect.isEmpty() && newer == null;
    }

    /** The aspect without the mark of a list's elements. */
    String keyword() {
        return aspect.startsWith("element ") ? aspect.substring("element ".length()) : aspect;
    }

    /** A member of the fact on one of the sides; the newer one when both have it. */
    @Nullable
    JsonNode said(String member) {
        Fact fact = newer != null ? newer : older;
        return fact == null ? null : fact.aspects().get(member);
    }
}
