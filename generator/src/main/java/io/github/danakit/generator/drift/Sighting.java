package io.github.danakit.generator.drift;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.generator.description.Place;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence of a departure.
 *
 * @param kind what it is
 * @param operation operation, or empty
 * @param message which message
 * @param member which member
 * @param what what is described
 * @param sample what may be shown of the value, or empty
 * @param place where in the description, null when nowhere
 * @param fix what would describe it, null when nothing can be proposed
 */
record Sighting(
        DriftKind kind,
        String operation,
        String message,
        String member,
        String what,
        String sample,
        @Nullable Place place,
        @Nullable Fix fix) {

    /** Everything but the sample: occurrences with the same key are one finding. */
    String key() {
        String value = kind == DriftKind.UNKNOWN_VALUE ? sample : "";
        return kind.ordinal() + "|" + operation + "|" + message + "|" + member + "|" + what + "|" + value;
    }

    /**
     * An action of an overlay.
     *
     * @param place what it targets
     * @param update what it adds or replaces; null when the target is removed
     * @param greatest whether of several the one with the greatest number counts
     */
    record Fix(Place place, @Nullable JsonNode update, boolean greatest) {}
}
