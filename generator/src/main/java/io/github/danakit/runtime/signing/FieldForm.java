package io.github.danakit.runtime.signing;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Messages whose signature stands in one of their fields and covers only some of the others.
 *
 * @param secret placeholder of the signed text that the secret fills
 * @param hasSilentStatus whether every answer has the same HTTP status, which then says nothing about the outcome
 * @param made fields that whoever signs fills in, with their templates; one of them is {@code {signature}}
 */
public record FieldForm(String secret, Map<String, String> made, boolean hasSilentStatus) {
    /** Copies the fields. */
    public FieldForm {
        made = Map.copyOf(made);
    }

    /** Messages that are hashed with a secret in the place of this placeholder. */
    public static FieldForm keyedBy(String secret) {
        return new FieldForm(secret, Map.of(), false);
    }

    /** A copy in which one field more is filled in. */
    public FieldForm field(String name, String template) {
        Map<String, String> more = new LinkedHashMap<>(made);
        more.put(name, template);
        return new FieldForm(secret, more, hasSilentStatus);
    }

    /** A copy whose answers all have the same HTTP status. */
    public FieldForm silentStatus() {
        return new FieldForm(secret, made, true);
    }

    /**
     * The field that has exactly this placeholder as its value, for example {@code {signature}}; empty when none has.
     */
    public String fieldOf(String placeholder) {
        return made.entrySet().stream()
                .filter(field -> field.getValue().equals(placeholder))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
