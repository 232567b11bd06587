package io.github.danakit.generator.diff;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From which kind of change on a build fails. */
public enum Threshold {
    /** From no change. */
    NEVER,
    /** Changes that break a caller or a callee. */
    BREAKING,
    /** Those, and changes of behaviour. */
    BEHAVIOUR,
    /** Those, and additions. */
    ADDITIVE,
    /** Any change, of words too. */
    ANY;

    /** The values as a user writes them. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Threshold::word).toList();
    }

    /** The threshold of a user's word. */
    public static Optional<Threshold> of(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word().equals(word))
                .findFirst();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a change of this kind reaches it. */
    public boolean reachedBy(Impact impact) {
        return switch (this) {
            case NEVER -> false;
            case BREAKING -> impact.breaks();
            case BEHAVIOUR -> impact.breaks() || impact == Impact.BEHAVIOUR;
            case ADDITIVE -> impact != Impact.DOCUMENTATION;
            case ANY -> true;
        };
    }
}
