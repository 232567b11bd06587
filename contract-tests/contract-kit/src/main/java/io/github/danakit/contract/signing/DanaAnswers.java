package io.github.danakit.contract.signing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.danakit.contract.pact.Interaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes answers as DANA would give them now, signed where its answers are. */
public final class DanaAnswers {
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
     */
    public Answer of(Interaction interaction, JsonNode example, byte[] request) {
        Scheme scheme = new Scheme(interaction.operation().scheme());
        String now = MessageTimes.text(clock.instant().getEpochSecond());
        Map<String, String> headers = new LinkedHashMap<>(interaction.response().headers());
        headers.computeIfPresent(scheme.header("{timestamp}"), (name, value) -> now);
        JsonNode body = example.isMissingNode() ? interaction.response().body() : example;
        int status = interaction.response().status();
        if (body == null) {
            return new Answer(status, headers, new byte[0]);
        }
        if (scheme.inEnvelope()) {
            EnvelopeSigning signing = new EnvelopeSigning(scheme, "answer");
            var filled = signing.filled(body, values(scheme, request, now));
            return new Answer(status, headers, signing.sign(filled, keys.danaPrivate()));
        }
        return new Answer(status, headers, body.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, String> values(Scheme scheme, byte[] request, String now) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("timestamp", now);
        values.put("partnerId", keys.partnerId());
        values.put("clientSecret", keys.clientSecret());
        try {
            JsonNode head = json.readTree(request).path(scheme.part("request")).path(scheme.part("head"));
            values.put(
                    "externalId",
                    head.path(scheme.head("request", "{externalId}")).asText());
        } catch (IOException e) {
            // a request that is no JSON gets no number back
        }
        return values;
    }
}
