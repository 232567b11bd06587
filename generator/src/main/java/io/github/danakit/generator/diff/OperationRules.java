package io.github.danakit.generator.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges differences of an operation as a whole. */
final class OperationRules {
    private static final Set<String> WORDS = Set.of(
            "summary",
            "description",
            "tags",
            "operationId",
            "deprecated",
            "externalDocs",
            "x-dana-status",
            "x-dana-sources",
            "x-dana-missing",
            "x-dana-id",
            "x-dana-ids");
    private static final Map<String, String> BREAKING = Map.of(
            "method", "Regenerate: the method is part of what is sent and signed.",
            "protocol", "Regenerate: the whole form of the messages is another one.",
            "signature", "Regenerate, and have the keys and settings of the new scheme ready.",
            "direction", "Change sides: who called is called now.",
            "x-dana-function", "Regenerate: the function is named in each message.",
            "x-dana-version", "Regenerate: the version is named in each message.",
            "x-dana-variant", "Regenerate, and set the member that tells this operation from its siblings.",
            "x-dana-token-text", "Regenerate: other fields are hashed.");
    private static final Map<String, String> BEHAVIOUR = Map.of(
            "x-dana-timeout", "See that your own time-outs fit; generated calls wait as long as it says.",
            "x-dana-no-answer", "See what you do when no answer comes; generated calls follow it.",
            "x-dana-idempotency", "See what you repeat, and under which reference.",
            "x-dana-reference", "See which field carries your own reference.",
            "x-dana-moves-money", "See what you repeat: generated calls treat a lost answer otherwise now.",
            "transaction field", "Read the state of the transaction from the new field; transaction() does.");

    private OperationRules() {}

    static Verdict judge(Difference difference, Use use) {
        if (difference.added()) {
            return Verdict.additive(
                    use.operation().isApi()
                            ? "Call it if you need it."
                            : "Serve it when DANA is to send it to you; until then it is answered with a fault.");
        }
        if (difference.removed()) {
            return new Verdict(
                    use.breaksPartner(),
                    use.operation().isApi() ? "Stop calling it." : "Stop serving it: DANA calls it no more.");
        }
        String aspect = difference.aspect();
        if (aspect.equals("path")) {
            return path(difference, use);
        }
        if (aspect.startsWith("path alias ")) {
            return alias(difference, use);
        }
        if (aspect.startsWith("request ") || aspect.startsWith("answer ")) {
            return body(aspect, use);
        }
        return other(aspect, use);
    }

    private static Verdict path(Difference difference, Use use) {
        if (difference.said("x-dana-path-owner") != null) {
            return new Verdict(Impact.DOCUMENTATION, "Nothing: you register the path of your own with DANA.");
        }
        JsonNode before = difference.before();
        if (before != null && difference.said("path alias " + before.asText()) != null) {
            return Verdict.behaviour("Regenerate when it suits: the old path is still good.");
        }
        return new Verdict(
                use.breaksPartner(),
                use.operation().isApi()
                        ? "Regenerate: the path is part of what is sent and signed."
                        : "Regenerate, and let the new path through to the endpoint.");
    }

    private static Verdict alias(Difference difference, Use use) {
        if (difference.before() == null) {
            return Verdict.additive("Nothing: one more path is good.");
        }
        return use.operation().isApi()
                ? new Verdict(use.breaksPartner(), "Stop using the old path, where you still do.")
                : Verdict.behaviour(
                        "See that DANA has your new path: the generated endpoint does not answer on the old one.");
    }

    private static Verdict body(String aspect, Use use) {
        if (aspect.endsWith(" examples") || aspect.endsWith(" description")) {
            return Verdict.WORDS;
        }
        boolean good = aspect.startsWith("request ") || aspect.startsWith("answer 2");
        return good && !aspect.endsWith(" headers")
                ? new Verdict(use.breaksPartner(), "Use the new type.")
                : Verdict.behaviour("Regenerate: the answer has another form.");
    }

    private static Verdict other(String aspect, Use use) {
        @Nullable String breaking = BREAKING.get(aspect);
        if (breaking != null) {
            return new Verdict(use.breaksPartner(), breaking);
        }
        if (WORDS.contains(aspect)) {
            return Verdict.WORDS;
        }
        return Verdict.behaviour(BEHAVIOUR.getOrDefault(aspect, "Read the description and the emitted code."));
    }
}
