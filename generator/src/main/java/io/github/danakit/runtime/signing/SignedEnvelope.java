package io.github.danakit.runtime.signing;

import io.github.danakit.runtime.ProtocolException;
import io.github.danakit.runtime.SignatureMismatchException;
import io.github.danakit.runtime.SignatureMismatchException.Reason;
import io.github.danakit.runtime.keys.SigningKey;
import io.github.danakit.runtime.keys.VerifyingKey;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * A message with its signature beside it. What is signed is the exact text of the message: it is written once, signed
 * and pasted, and on the other side cut out of the received bytes. Until {@link #verify} returned, nothing of a
 * received one is more than a claim.
 */
public final class SignedEnvelope {
    private final byte[] message;
    private final String signature;
    private final EnvelopeForm form;
    private final byte[] head;
    private final byte[] body;

    private SignedEnvelope(byte[] message, String signature, EnvelopeForm form) {
        this.message = message;
        this.signature = signature;
        this.form = form;
        Map<String, byte[]> parts = JsonMembers.of(message, form.head(), form.body());
        this.head = object(parts, form.head(), message);
        this.body = object(parts, form.body(), message);
    }

    /**
     * Writes and signs an envelope.
     *
     * @param member member that carries the message: {@link EnvelopeForm#request()} or {@link EnvelopeForm#answer()}
     * @param head head as JSON
     * @param body body as JSON
     * @return the bytes to be sent as they are
     */
    public static byte[] seal(
            EnvelopeForm form, String member, byte[] head, byte[] body, SigningKey key, String algorithm) {
        byte[] message = message(form, head, body);
        byte[] signature = Base64.getEncoder().encode(key.sign(message, algorithm));
        ByteArrayOutputStream out = new ByteArrayOutputStream(message.length + signature.length + 64);
        out.writeBytes(ascii("{\"" + member + "\":"));
        out.writeBytes(message);
        out.writeBytes(ascii(",\"" + form.signature() + "\":\""));
        out.writeBytes(signature);
        out.writeBytes(ascii("\"}"));
        return out.toByteArray();
    }

    /** An envelope that nobody signed, for answers to senders who proved nothing. */
    public static byte[] unsigned(EnvelopeForm form, String member, byte[] head, byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(head.length + body.length + 64);
        out.writeBytes(ascii("{\"" + member + "\":"));
        out.writeBytes(message(form, head, body));
        out.write('}');
        return out.toByteArray();
    }

    private static byte[] message(EnvelopeForm form, byte[] head, byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(head.length + body.length + 64);
        out.writeBytes(ascii("{\"" + form.head() + "\":"));
        out.writeBytes(head);
        out.writeBytes(ascii(",\"" + form.body() + "\":"));
        out.writeBytes(body);
        out.write('}');
        return out.toByteArray();
    }

    /**
     * Cuts a received envelope open.
     *
     * @param member member that carries the message
     * @throws ProtocolException when the bytes are no such envelope
     * @throws SignatureMismatchException when it carries no signature
     */
    public static SignedEnvelope open(EnvelopeForm form, String member, byte[] received) {
        Map<String, byte[]> parts = JsonMembers.of(received, member, form.signature());
        byte[] message = object(parts, member, received);
        byte[] signature = parts.get(form.signature());
        if (signature == null || signature.length < 3 || signature[0] != '"') {
            throw new SignatureMismatchException(Reason.MISSING_SIGNATURE, form.signature() + " is missing or no text");
        }
        String text = new String(signature, 1, signature.length - 2, StandardCharsets.ISO_8859_1);
        return new SignedEnvelope(message, unescaped(text), form);
    }

    /** Some writers escape what stands in Base64: the slash, or plus and equals sign as numbers. */
    private static String unescaped(String text) {
        return text.indexOf('\\') < 0
                ? text
                : text.replace("\\/", "/")
                        .replaceAll("\\\\u002[bB]", "+")
                        .replaceAll("\\\\u002[fF]", "/")
                        .replaceAll("\\\\u003[dD]", "=");
    }

    private static byte[] object(Map<String, byte[]> parts, String member, byte[] whole) {
        byte[] value = parts.get(member);
        if (value == null || value[0] != '{') {
            throw new ProtocolException("the member is missing or no object", whole, member);
        }
        return value;
    }

    /**
     * Proves that the holder of one of these keys signed exactly this message.
     *
     * @throws SignatureMismatchException when it is not proven
     */
    public void verify(List<? extends VerifyingKey> keys, String algorithm) {
        byte[] bytes = SignatureText.decode(signature, form.signature());
        List<? extends VerifyingKey> candidates = keys.stream()
                .filter(key -> key.signatureLength(algorithm) == bytes.length)
                .toList();
        if (candidates.isEmpty()) {
            throw new SignatureMismatchException(
                    Reason.WRONG_LENGTH,
                    form.signature() + " fits no key in length, or no key is known for the sender");
        }
        for (VerifyingKey key : candidates) {
            if (key.verify(message, bytes, algorithm)) {
                return;
            }
        }
        throw new SignatureMismatchException(Reason.WRONG_SIGNATURE, "no key verifies the received bytes");
    }

    /** The signed bytes, exactly as received; not copied. */
    public byte[] message() {
        return message;
    }

    /** The head of the message; not copied. */
    public byte[] head() {
        return head;
    }

    /** The body of the message; not copied. */
    public byte[] body() {
        return body;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The size only. */
    @Override
    public String toString() {
        return "SignedEnvelope[" + message.length + " bytes]";
    }
}
