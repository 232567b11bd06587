package io.github.danakit.contract.signing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.contract.pact.Interaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes answers as DANA would give them now, signed where its answers are. */
public final class DanaAnswers {
    private static final byte[] NOTHING = {};
    private static final int FAULT = 500;
    private static final String PAGE = "<!DOCTYPE html><html><body><h1>Please sign in</h1></body></html>";

    private final ObjectMapper json = new ObjectMapper();
    private final ContractKeys keys;
    private final Clock clock;

    /** An answer on the wire. */
    public record Answer(int status, Map<String, String> headers, byte[] body) {}

    /** Signs with these keys where answers are signed. */
    public DanaAnswers(ContractKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * The answer of an interaction.
     *
     * @param example the whole documented answer; where the description has none, the contract's own
     * @param request bytes of the request
     * @param hostile how the answer is spoilt
     */
    public Answer of(Interaction interaction, JsonNode example, byte[] request, HostileAnswer hostile) {
        Scheme scheme = new Scheme(interaction.operation().scheme());
        String now = MessageTimes.text(clock.instant().getEpochSecond());
        Map<String, String> headers = new LinkedHashMap<>(interaction.response().headers());
        headers.computeIfPresent(scheme.header("{timestamp}"), (name, value) -> now);
        JsonNode documented = example.isMissingNode() ? interaction.response().body() : example;
        int status = interaction.response().status();
        if (documented == null) {
            return new Answer(status, headers, NOTHING);
        }
        JsonNode asked = parsed(request);
        Echoes echoes = new Echoes(interaction.operation());
        JsonNode body = hostile == HostileAnswer.OTHER_TRANSACTION
                ? echoes.ofAnother(documented, asked)
                : echoes.in(documented, asked);
        byte[] genuine = scheme.inEnvelope()
                ? inEnvelope(scheme, body, values(scheme, asked, now), hostile)
                : bytes(body.toString());
        return switch (hostile) {
            case HTML_PAGE -> new Answer(status, Map.of("Content-Type", "text/html"), bytes(PAGE));
            case CUT_OFF -> new Answer(status, headers, Arrays.copyOf(genuine, genuine.length / 2));
            case FAILING_STATUS -> new Answer(FAULT, headers, genuine);
            default -> new Answer(status, headers, genuine);
        };
    }

    private byte[] inEnvelope(Scheme scheme, JsonNode body, Map<String, String> values, HostileAnswer hostile) {
        EnvelopeSigning signing = new EnvelopeSigning(scheme, "answer");
        if (hostile == HostileAnswer.OTHER_REQUEST) {
            values.compute("externalId", (name, value) -> value + "0");
        }
        ObjectNode envelope = signing.filled(body, values);
        return switch (hostile) {
            case WRONG_SIGNATURE -> signing.sign(envelope, keys.strangerPrivate());
            case TAMPERED_BODY -> signing.tampered(envelope, keys.danaPrivate());
            case MISSING_SIGNATURE ->
                bytes(envelope.without(scheme.part("signature")).toString());
            default -> signing.sign(envelope, keys.danaPrivate());
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, String> values(Scheme scheme, JsonNode request, String now) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("timestamp", now);
        values.put("partnerId", keys.partnerId());
        values.put("clientSecret", keys.clientSecret());
        JsonNode head = request.path(scheme.part("request")).path(scheme.part("head"));
        values.put(
                "externalId", head.path(scheme.head("request", "{externalId}")).asText());
        return values;
    }

    /** Of a form, which is answered to a browser, nothing is repeated. */
    private JsonNode parsed(byte[] request) {
        try {
            return json.readTree(request);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }
}
