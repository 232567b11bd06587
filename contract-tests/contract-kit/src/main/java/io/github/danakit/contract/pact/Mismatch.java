package io.github.danakit.contract.pact;

/**
 * One thing that differs.
 *
 * @param where {@code status}, {@code header X}, a path into the body such as {@code $.responseCode}, …
 */
public record Mismatch(String where, String expected, String received) {
    @Override
    public String toString() {
        return where + ": expected " + expected + ", received " + received;
    }
}
