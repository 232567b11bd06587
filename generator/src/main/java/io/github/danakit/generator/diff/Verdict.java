package io.github.danakit.generator.diff;

/**
 * What a difference means.
 *
 * @param impact whom it breaks, if anybody
 * @param remedy what to do about it
 */
record Verdict(Impact impact, String remedy) {
    static final Verdict WORDS = new Verdict(Impact.DOCUMENTATION, "Nothing: only words changed.");

    static Verdict behaviour(String remedy) {
        return new Verdict(Impact.BEHAVIOUR, remedy);
    }

    static Verdict additive(String remedy) {
        return new Verdict(Impact.ADDITIVE, remedy);
    }

    /** The graver of two. */
    Verdict or(Verdict other) {
        return impact.compareTo(other.impact) <= 0 ? this : other;
    }
}
