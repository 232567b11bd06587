package io.github.danakit.simulator.signature;

/**
 * A part of the signed text as the caller may have had it.
 *
 * @param text the part
 * @param words what was done, as it stands after "you signed "; empty for what was really sent
 */
record Guess(String text, String words) {
    static Guess sent(String text) {
        return new Guess(text, "");
    }

    boolean isSent() {
        return words.isEmpty();
    }
}
