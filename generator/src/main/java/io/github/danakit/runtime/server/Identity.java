package io.github.danakit.runtime.server;

import io.github.danakit.runtime.ProtocolException;
import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.client.Redelivery;
import io.github.danakit.runtime.json.JsonCodec;
import io.github.danakit.runtime.signing.BodyDigest;
import io.github.danakit.runtime.signing.Refusal;
import java.time.Duration;
import java.util.Map;

/**
 * What makes two messages the same one.
 *
 * @param key 64 hex digits
 * @param remembered how long the message may come again; zero when it is only the signed bytes that may be replayed
 */
record Identity(String key, Duration remembered) {

    /**
     * By the members that tell what the message says, where the operation names them: a redelivery has a time and a
     * signature of its own. Otherwise, and where none of them is there, by the signed message itself.
     */
    static Identity of(Operation<?, ?> operation, Proof proof, EndpointSettings settings) {
        Redelivery redelivery = operation.redelivery();
        if (redelivery == null) {
            return new Identity(proof.key(), Duration.ZERO);
        }
        Map<String, String> texts = texts(operation, redelivery, proof, settings.codec());
        if (texts.isEmpty()) {
            return new Identity(proof.key(), Duration.ZERO);
        }
        StringBuilder said = new StringBuilder(operation.id());
        for (String member : redelivery.members()) {
            String text = texts.getOrDefault(member, "");
            said.append('\n')
                    .append(member)
                    .append(' ')
                    .append(text.length())
                    .append(' ')
                    .append(text);
        }
        Duration asked = Duration.ofDays(redelivery.days());
        Duration remembered = asked.compareTo(settings.remember()) > 0 ? asked : settings.remember();
        return new Identity(BodyDigest.of(said.toString()), remembered);
    }

    private static Map<String, String> texts(
            Operation<?, ?> operation, Redelivery redelivery, Proof proof, JsonCodec codec) {
        try {
            return codec.texts(proof.body(), redelivery.members().toArray(String[]::new));
        } catch (ProtocolException e) {
            throw new Refused(Refusal.MALFORMED, String.valueOf(e.getMessage()), operation, null);
        }
    }
}
