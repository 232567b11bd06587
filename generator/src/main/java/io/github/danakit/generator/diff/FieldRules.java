package io.github.danakit.generator.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges differences of fields, parameters and named types. The same difference means one thing to a partner who sends
 * the message and another to one who receives it; DANA, who decides on both, is ready for either.
 */
final class FieldRules {
    private static final Set<String> UPPER_LIMITS = Set.of("maxLength", "maximum", "maxItems");
    private static final Set<String> LOWER_LIMITS = Set.of("minLength", "minimum", "minItems");
    private static final Set<String> WORDS =
            Set.of("description", "example", "examples", "title", "deprecated", "externalDocs", "additionalProperties");

    private FieldRules() {}

    static Verdict judge(Difference difference, Use use) {
        if (difference.added()) {
            return added(difference, use);
        }
        if (difference.removed()) {
            return new Verdict(
                    use.breaksPartner(),
                    use.partnerSends()
                            ? "Stop setting it: DANA takes it no more."
                            : "Do without it: DANA sends it no more.");
        }
        String keyword = difference.keyword();
        if (keyword.equals("required")) {
            return required(difference, use);
        }
        if (UPPER_LIMITS.contains(keyword) || LOWER_LIMITS.contains(keyword)) {
            return limit(difference, use, LOWER_LIMITS.contains(keyword));
        }
        if (keyword.startsWith(FieldFacts.VALUE)) {
            return value(difference, use);
        }
        return keyword(difference, keyword, use);
    }

    private static Verdict added(Difference difference, Use use) {
        if (!use.partnerSends()) {
            return Verdict.additive("Read it if you need it.");
        }
        JsonNode required = difference.said("required");
        if (required != null && required.asBoolean()) {
            return new Verdict(use.breaksPartner(), "Set it: without it build() fails, and DANA refuses the message.");
        }
        return difference.said("x-dana-condition") == null
                ? Verdict.additive("Set it if you need it.")
                : Verdict.behaviour("See whether its condition holds for your messages, and set it then.");
    }

    private static Verdict required(Difference difference, Use use) {
        boolean now = difference.after() != null && difference.after().asBoolean();
        if (use.partnerSends()) {
            return now
                    ? new Verdict(
                            use.breaksPartner(),
                            "Always set it: without it build() fails, and DANA refuses the message.")
                    : Verdict.additive("Leave it out if you like.");
        }
        return now
                ? Verdict.additive("Rely on it if you like: it is always there now.")
                : new Verdict(use.breaksPartner(), "Expect null: it can be absent now.");
    }

    private static Verdict limit(Difference difference, Use use, boolean lower) {
        int change = Double.compare(number(difference.after(), lower), number(difference.before(), lower));
        boolean narrower = lower ? change > 0 : change < 0;
        if (use.partnerSends()) {
            return narrower
                    ? new Verdict(
                            use.breaksPartner(),
                            "Keep to the new limit: beyond it build() fails, and DANA refuses the message.")
                    : Verdict.additive("Use the wider limit if you like.");
        }
        return narrower
                ? Verdict.additive("Nothing: what DANA sends fits the old limit too.")
                : Verdict.behaviour("Make room where you keep the value: it can pass the old limit now.");
    }

    private static double number(@Nullable JsonNode value, boolean lower) {
        return value == null ? (lower ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY) : value.asDouble();
    }

    private static Verdict value(Difference difference, Use use) {
        if (difference.before() == null) {
            return use.partnerSends()
                    ? Verdict.additive("Send it if you need it.")
                    : Verdict.behaviour("Handle the new value: until now it was not documented.");
        }
        if (difference.after() == null) {
            return use.partnerSends()
                    ? new Verdict(use.breaksPartner(), "Stop sending it: DANA does not document it any more.")
                    : Verdict.behaviour("Do not count on it: DANA does not document it any more.");
        }
        return new Verdict(Impact.DOCUMENTATION, "Use the new name of the constant.");
    }

    private static Verdict keyword(Difference difference, String keyword, Use use) {
        if (WORDS.contains(keyword) || keyword.startsWith("meaning of ")) {
            return Verdict.WORDS;
        }
        return switch (keyword) {
            case FieldFacts.TYPE, "in", "x-dana-shared", "x-dana-money", "x-dana-signs" ->
                new Verdict(use.breaksPartner(), "Use the new type.");
            case "pattern" -> pattern(difference, use);
            case "x-dana-condition" -> condition(difference, use);
            case "x-dana-sensitive" ->
                Verdict.behaviour(
                        difference.after() == null
                                ? "toString and logs show it now: see that you want that."
                                : "toString and logs hide it now: do not read it from them.");
            default ->
                keyword.startsWith("x-dana-")
                        ? Verdict.behaviour("Read the description and the emitted code.")
                        : Verdict.WORDS;
        };
    }

    private static Verdict pattern(Difference difference, Use use) {
        if (!use.partnerSends()) {
            return Verdict.behaviour("Accept the new form where you check the value.");
        }
        return difference.after() == null
                ? Verdict.additive("Use any form.")
                : new Verdict(
                        use.breaksPartner(),
                        "Keep to the new form: otherwise build() fails, and DANA refuses the message.");
    }

    private static Verdict condition(Difference difference, Use use) {
        if (!use.partnerSends()) {
            return Verdict.WORDS;
        }
        return difference.after() == null
                ? Verdict.additive("Leave it out if you like.")
                : Verdict.behaviour(
                        "See whether the new condition holds for your messages: then the field must be set.");
    }
}
