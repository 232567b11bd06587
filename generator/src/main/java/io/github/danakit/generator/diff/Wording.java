package io.github.danakit.generator.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts differences into words. */
final class Wording {
    private static final int SHOWN = 300;

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("maxLength", "greatest length"),
            Map.entry("minLength", "least length"),
            Map.entry("maxItems", "greatest number of elements"),
            Map.entry("minItems", "least number of elements"),
            Map.entry("x-dana-condition", "condition"),
            Map.entry("x-dana-sensitive", "sensitive"),
            Map.entry("x-dana-timeout", "time-out in seconds"),
            Map.entry("x-dana-idempotency", "idempotency"),
            Map.entry("x-dana-no-answer", "rule for no answer"),
            Map.entry("x-dana-reference", "reference field"),
            Map.entry("x-dana-echoes", "members that the answer repeats"),
            Map.entry("x-dana-filled", "value that clients fill in"),
            Map.entry("x-dana-moves-money", "moves money"),
            Map.entry("x-dana-service-code", "service code"),
            Map.entry("x-dana-function", "function"),
            Map.entry("x-dana-version", "version"),
            Map.entry("x-dana-variant", "member that tells it from its siblings"),
            Map.entry("x-dana-path-owner", "owner of the path"),
            Map.entry("x-dana-docs-version", "month of DANA's documents"),
            Map.entry("x-dana-status", "status of our knowledge"),
            Map.entry("x-dana-sources", "sources"),
            Map.entry("x-dana-missing", "what is missing"),
            Map.entry("http", "HTTP status"));

    private Wording() {}

    static String subject(Subject subject) {
        return switch (subject.kind()) {
            case DOCUMENT -> "document " + subject.owner() + " (" + subject.name() + ")";
            case SIGNATURE -> "signature scheme " + subject.name();
            case OPERATION -> "operation " + subject.simpleName();
            case PARAMETER -> "parameter " + subject.name() + " of " + subject.ownerName();
            case TYPE -> "type " + subject.simpleName();
            case FIELD -> "field " + subject.ownerName() + "." + subject.name();
            case CODE -> "code " + subject.name() + " of " + subject.ownerName();
            case STATE -> "status " + subject.name() + " of " + subject.ownerName();
        };
    }

    static String what(Difference difference) {
        if (difference.added()) {
            return "new" + details(difference);
        }
        if (difference.removed()) {
            return "removed" + details(difference);
        }
        String aspect = aspect(difference.aspect());
        String before = text(difference.before());
        String after = text(difference.after());
        if (difference.before() == null) {
            return aspect + " is new" + (isNamed(difference.aspect()) ? "" : ": " + after);
        }
        if (difference.after() == null) {
            return aspect + " is gone" + (isNamed(difference.aspect()) ? "" : ": " + before);
        }
        return aspect + ": " + before + " became " + after;
    }

    /** Aspects whose names say all. */
    private static boolean isNamed(String aspect) {
        return aspect.contains("value ") || aspect.startsWith("path alias ");
    }

    private static String aspect(String aspect) {
        String own = aspect.startsWith("element ") ? aspect.substring("element ".length()) : aspect;
        String words = WORDS.getOrDefault(own, own);
        return own.equals(aspect) ? words : words + " of each element";
    }

    /** What is most worth knowing of something that is new or gone. */
    private static String details(Difference difference) {
        return switch (difference.subject().kind()) {
            case FIELD, PARAMETER ->
                ", " + ("true".equals(text(difference.said("required"))) ? "required" : "optional") + ", "
                        + text(difference.said(FieldFacts.TYPE));
            case CODE, STATE ->
                ": " + text(difference.said("outcome")) + ", " + text(difference.said("action"))
                        + (difference.said("message") == null ? "" : " (" + text(difference.said("message")) + ")");
            case OPERATION -> ": " + text(difference.said("method")) + " " + text(difference.said("path"));
            default -> "";
        };
    }

    /** A value as a reader can take it in; long ones are cut. */
    static String text(@Nullable JsonNode value) {
        if (value == null || value.isMissingNode()) {
            return "nothing";
        }
        String text = value.isValueNode() ? value.asText() : value.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
