package io.github.danakit.contract.signing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.contract.pact.DanaOperation;
import io.github.danakit.contract.pact.Interaction;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Makes the messages of contracts as DANA would send them now, rightly signed or wrong in the way that a case asks for.
 */
public final class DanaMessages {
    private final ContractKeys keys;
    private final MessageTimes times;
    private final Map<String, String> unsent;

    /** Signs with these keys. */
    public DanaMessages(ContractKeys keys, Clock clock) {
        this(keys, clock, Map.of());
    }

    /**
     * Signs with these keys.
     *
     * @param unsent values that are signed but not sent, by field
     */
    public DanaMessages(ContractKeys keys, Clock clock, Map<String, String> unsent) {
        this.unsent = Map.copyOf(unsent);
        this.keys = keys;
        this.times = new MessageTimes(clock);
    }

    /**
     * The message of an interaction.
     *
     * @param path path that the server under test has registered
     */
    public Outgoing of(Interaction interaction, String path) {
        Scheme scheme = new Scheme(interaction.operation().scheme());
        Map<String, String> values = values(interaction);
        if (scheme.inHeader()) {
            return inHeader(interaction, scheme, path, values);
        }
        byte[] body;
        if (scheme.inEnvelope()) {
            body = inEnvelope(interaction, scheme, values);
        } else if (scheme.inField()) {
            body = inField(interaction, scheme, values);
        } else {
            body = text(interaction.request().body());
        }
        boolean broken = interaction.hostileCase().equals("BROKEN_BODY");
        return message(interaction, path, interaction.request().headers(), broken ? cut(body) : body);
    }

    private Map<String, String> values(Interaction interaction) {
        Map<String, String> values = new LinkedHashMap<>();
        String time = interaction.hostileCase().equals("STALE_TIME") ? times.aDayAgo() : times.next();
        values.put("timestamp", time);
        values.put("compactTimestamp", time.substring(0, 19).replaceAll("\\D", ""));
        values.put("externalId", UUID.randomUUID().toString().replace("-", ""));
        values.put("partnerId", keys.partnerId());
        values.put("clientSecret", keys.clientSecret());
        switch (interaction.hostileCase()) {
            case "OTHER_PARTNER" ->
                values.put(
                        "partnerId",
                        new StringBuilder(keys.partnerId()).reverse().toString());
            case "OTHER_FUNCTION" -> values.put("function", "dana.another.function");
            default -> {
                // names those that are meant
            }
        }
        return values;
    }

    private PrivateKey key(Interaction interaction) {
        return interaction.hostileCase().equals("WRONG_SIGNATURE") ? keys.strangerPrivate() : keys.danaPrivate();
    }

    private Outgoing inHeader(Interaction interaction, Scheme scheme, String path, Map<String, String> values) {
        Map<String, String> headers = new LinkedHashMap<>(interaction.request().headers());
        scheme.data().path("headers").properties().forEach(header -> {
            for (String placeholder : new String[] {"timestamp", "externalId", "partnerId"}) {
                if (header.getValue().asText().equals("{" + placeholder + "}")) {
                    headers.computeIfPresent(header.getKey(), (name, example) -> values.get(placeholder));
                }
            }
        });
        if (interaction.hostileCase().equals("MISSING_TIMESTAMP")) {
            headers.remove(scheme.header("{timestamp}"));
        }
        byte[] whole = text(interaction.request().body());
        byte[] body = interaction.hostileCase().equals("BROKEN_BODY") ? cut(whole) : whole;
        String signedPath = interaction.hostileCase().equals("OTHER_PATH") ? path + "/other" : path;
        Outgoing signed = new HeaderSigning(scheme.data())
                .sign(message(interaction, path, headers, body), signedPath, key(interaction), keys.clientSecret());
        return switch (interaction.hostileCase()) {
            case "MISSING_SIGNATURE" -> signed.without(scheme.header("{signature}"));
            case "TAMPERED_BODY" ->
                signed.withBody(text(Tampering.of(interaction.request().body())));
            default -> signed;
        };
    }

    private byte[] inEnvelope(Interaction interaction, Scheme scheme, Map<String, String> values) {
        EnvelopeSigning signing = new EnvelopeSigning(scheme, "request");
        ObjectNode envelope = signing.filled(example(interaction), values);
        String request = scheme.part("request");
        if (interaction.hostileCase().equals("MISSING_TIMESTAMP")
                && envelope.path(request).path(scheme.part("head")) instanceof ObjectNode head) {
            head.remove(scheme.head("request", "{timestamp}"));
        }
        return switch (interaction.hostileCase()) {
            case "MISSING_SIGNATURE" -> text(envelope.without(scheme.part("signature")));
            case "TAMPERED_BODY" -> signing.tampered(envelope, key(interaction));
            default -> signing.sign(envelope, key(interaction));
        };
    }

    private byte[] inField(Interaction interaction, Scheme scheme, Map<String, String> values) {
        boolean form = !interaction.operation().mediaType().endsWith("json");
        Map<String, String> fields = Forms.fields(interaction.request().body());
        scheme.data()
                .path("fields")
                .properties()
                .forEach(field -> fields.computeIfPresent(
                        field.getKey(),
                        (name, example) -> SchemeText.fill(field.getValue().asText(), values)));
        String secret = interaction.hostileCase().equals("WRONG_SIGNATURE") ? "a stranger's" : keys.merchantKey();
        DanaOperation operation = interaction.operation();
        values.putAll(unsent);
        fields.put(scheme.field("{signature}"), new FieldSigning(operation).digest(fields, values, secret));
        if (interaction.hostileCase().equals("MISSING_SIGNATURE")) {
            fields.remove(scheme.field("{signature}"));
        }
        return form
                ? Forms.encoded(fields)
                : text(Forms.json(fields, interaction.request().body()));
    }

    private static ObjectNode example(Interaction interaction) {
        return interaction.request().body() instanceof ObjectNode object
                ? object
                : JsonNodeFactory.instance.objectNode();
    }

    private static Outgoing message(Interaction interaction, String path, Map<String, String> headers, byte[] body) {
        return new Outgoing(
                interaction.operation().method(), path, interaction.request().query(), headers, body);
    }

    private static byte[] cut(byte[] body) {
        return Arrays.copyOf(body, Math.max(0, body.length - 1));
    }

    private static byte[] text(@org.jspecify.annotations.Nullable JsonNode body) {
        if (body == null) {
            return new byte[0];
        }
        return (body.isTextual() ? body.asText() : body.toString()).getBytes(StandardCharsets.UTF_8);
    }
}
