package io.github.danakit.generator.description;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A signature scheme as the description writes it down.
 *
 * @param name name of the OpenAPI security scheme
 * @param scheme DANA's scheme, such as {@code snap-asymmetric}
 * @param text what is signed, with placeholders
 * @param algorithm algorithm in the words of Java's security API
 * @param codeMember member of an answer with the code, dotted where nested; {@code {http}} for the HTTP status
 * @param messageMember member with the text of the code
 * @param nameMember member with the name of the code, or empty
 * @param statusMember member with the status beside the code, or empty
 * @param success form of codes that are successes whether they are listed or not, or empty
 * @param statuses what a status means where its code is not listed
 * @param envelope how messages are wrapped, absent when the signature stands in a header
 * @param replaces schemes that a partner may choose it in place of
 * @param tokens placeholders that tokens fill
 * @param secret placeholder of the text that the secret fills, or empty
 * @param fields fields of the body that whoever signs fills in, with their templates
 * @param silentStatus whether every answer has the same HTTP status
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
        String nameMember,
        String statusMember,
        String success,
        List<Refusal> refusals,
        List<Status> statuses,
        @Nullable Envelope envelope,
        List<String> replaces,
        List<String> tokens,
        String secret,
        Map<String, String> fields,
        boolean silentStatus) {

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
                nameMember,
                statusMember,
                success,
                refusals,
                statuses,
                envelope,
                others,
                tokens,
                secret,
                fields,
                silentStatus);
    }

    /** A header that the scheme sends. */
    public record Header(String name, String template, boolean optional) {}

    /** The answer to a message that never reaches a handler. */
    public record Refusal(String reason, int http, String code, String message, String name, String status) {}

    /** What a status means. */
    public record Status(String value, String outcome, String action) {}

    /** Members of an envelope and of the message in it, and the values of the members of heads. */
    public record Envelope(
            String request,
            String answer,
            String signature,
            String head,
            String body,
            Map<String, String> requestHead,
            Map<String, String> answerHead) {}
}
