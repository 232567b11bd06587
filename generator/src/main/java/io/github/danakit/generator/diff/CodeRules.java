package io.github.danakit.generator.diff;

import java.util.Set;

/** Judges differences of response codes, and of the values that tell a transaction's state. */
final class CodeRules {
    private static final Set<String> MEANS = Set.of("outcome", "action", "transaction");

    private CodeRules() {}

    /** Codes go from the callee to the caller: the caller acts on them, the callee chooses them. */
    static Verdict code(Difference difference, Use use) {
        boolean api = use.operation().isApi();
        if (difference.added()) {
            return Verdict.additive(
                    api
                            ? "Regenerate: until then it falls back by its HTTP status, to UNKNOWN and QUERY_STATUS where money moves."
                            : "Answer with it where it fits.");
        }
        if (difference.removed()) {
            return new Verdict(
                    use.breaksPartner(),
                    api
                            ? "Do not wait for it: should it come after all, it falls back by its HTTP status."
                            : "Stop answering with it: DANA does not document what it would do.");
        }
        String aspect = difference.aspect();
        if (MEANS.contains(aspect)) {
            return means(difference, use);
        }
        if (aspect.equals("http")) {
            return Verdict.behaviour("See whether you look at the HTTP status; generated code goes by the code.");
        }
        return Verdict.WORDS;
    }

    private static Verdict means(Difference difference, Use use) {
        if (!use.operation().isApi()) {
            return Verdict.behaviour("See that it still is the right answer: DANA acts on it otherwise now.");
        }
        return difference.before() == null
                ? Verdict.behaviour(
                        "See what you do on this code: until now nothing was known, and it counted as unknown.")
                : new Verdict(
                        use.breaksPartner(),
                        "See what you do on this code, above all with money and goods: what it means has changed.");
    }

    /** States come from DANA, in answers to queries and in notifications. */
    static Verdict state(Difference difference, Use use) {
        if (difference.added()) {
            return Verdict.behaviour("Handle the new state: until you regenerate it counts as unknown.");
        }
        if (difference.removed()) {
            return Verdict.behaviour("Do not wait for it: should it come after all, it counts as unknown.");
        }
        return MEANS.contains(difference.aspect())
                ? new Verdict(
                        use.breaksPartner(),
                        "See what you do in this state, above all with money and goods: what it means has changed.")
                : Verdict.WORDS;
    }
}
