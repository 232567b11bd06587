package io.github.danakit.generator.description;

import java.util.List;

/**
 * A signature scheme as the description writes it down.
 *
 * @param name name of the OpenAPI security scheme
 * @param scheme DANA's scheme, such as {@code snap-asymmetric}
 * @param text what is signed, with placeholders
 * @param algorithm algorithm in the words of Java's security API
 * @param replaces schemes that a partner may choose it in place of
 * @param tokens placeholders that tokens fill
 */
public record Signing(
        String name,
        String scheme,
        String description,
        String text,
        String algorithm,
        List<Header> headers,
        String codeMember,
        String messageMember,
        List<Refusal> refusals,
        List<String> replaces,
        List<String> tokens) {

    /** The same scheme in place of these others only. */
    public Signing withReplaces(List<String> others) {
        return new Signing(
                name,
                scheme,
                description,
                text,
                algorithm,
                headers,
                codeMember,
                messageMember,
                refusals,
                others,
                tokens);
    }

    /** A header that the scheme sends. */
    public record Header(String name, String template, boolean optional) {}

    /** The answer to a message that never reaches a handler. */
    public record Refusal(String reason, int http, String code, String message) {}
}
