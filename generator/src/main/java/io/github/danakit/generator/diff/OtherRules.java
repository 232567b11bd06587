package io.github.danakit.generator.diff;

import io.github.danakit.generator.document.WireOperation;
import java.util.List;
import java.util.Set;

/** Judges differences of signature schemes and of whole documents. */
final class OtherRules {
    private static final Set<String> LOOSE = Set.of("optional", "refusals", "answer");
    private static final Set<String> WORDS = Set.of("description", "type", "in");

    private OtherRules() {}

    /** A scheme concerns those who sign with it and those who verify. */
    static Verdict signature(Difference difference, List<WireOperation> signed) {
        if (WORDS.contains(difference.aspect()) || signed.isEmpty()) {
            return Verdict.WORDS;
        }
        if (LOOSE.contains(difference.aspect())) {
            return Verdict.behaviour("Regenerate: the rules around the signature have changed.");
        }
        boolean called = signed.stream().anyMatch(WireOperation::isApi);
        return new Verdict(
                called ? Impact.BREAKS_CALLER : Impact.BREAKS_CALLEE,
                "Regenerate: messages are signed, and verified, in another way.");
    }

    static Verdict document(Difference difference) {
        return difference.aspect().equals("servers") ? Verdict.behaviour("See which host you call.") : Verdict.WORDS;
    }
}
