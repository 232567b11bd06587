package io.github.danakit.runtime.server;

import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.signing.EnvelopeForm;
import io.github.danakit.runtime.signing.EnvelopeFunction;
import io.github.danakit.runtime.signing.SigningScheme;
import java.util.Map;

/**
 * What is known of a message once its signature was checked.
 *
 * @param scheme scheme that proved it
 * @param text what tells the message from all others, for the replay guard
 * @param raw the bytes that the signature covers, itself or by their digest
 * @param body what the message says; these bytes are parsed and nothing else
 * @param headers headers of the message, with the members of its head among them where it has one
 * @param head members of the message's head, empty where messages have none
 * @param timeName what carried the signed time
 * @param time the signed time as it was written, empty when there was none
 * @param externalId id of the message, empty when it has none
 */
record Signed(
        SigningScheme scheme,
        String text,
        byte[] raw,
        byte[] body,
        Headers headers,
        Map<String, String> head,
        String timeName,
        String time,
        String externalId) {

    /** The token of this kind, empty when none came or it has another form. */
    String token(String kind) {
        EnvelopeForm form = scheme.envelope();
        return form == null
                ? scheme.valueIn(headers, kind)
                : head.getOrDefault(form.requestMember("{" + kind + "}"), "");
    }

    /** Does the message belong to this operation, as far as its head tells? */
    boolean isMeantFor(Operation<?, ?> operation) {
        EnvelopeForm form = scheme.envelope();
        EnvelopeFunction function = operation.function();
        return form == null
                || function == null
                || function.covers(head.getOrDefault(form.requestMember("{function}"), ""));
    }

    /** Did a token of this kind come, whatever is in it? */
    boolean carries(String kind) {
        EnvelopeForm form = scheme.envelope();
        return form == null ? scheme.isCarried(headers, kind) : head.containsKey(form.requestMember("{" + kind + "}"));
    }

    /** The text may hold a token. */
    @Override
    public String toString() {
        return "Signed[" + scheme.id() + "]";
    }
}
