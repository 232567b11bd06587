package io.github.danakit.generator.description;

import org.jspecify.annotations.Nullable;

/**
 * A parameter in the query of an address.
 *
 * @param field name, type and limits
 * @param exploded whether each element of a list is a parameter of its own; otherwise commas join them
 * @param json name of the schema of the JSON object inside of the text, absent for any other text
 * @param signs what it is the signature of, absent when it is none
 */
public record Parameter(
        Field field,
        boolean exploded,
        @Nullable String json,
        @Nullable Signs signs) {

    /**
     * Makes a parameter the signature of another one.
     *
     * @param parameter the text that is signed, before it is encoded for the address
     * @param algorithm algorithm in the words of Java's security API; the result is in Base64
     */
    public record Signs(String parameter, String algorithm) {}
}
