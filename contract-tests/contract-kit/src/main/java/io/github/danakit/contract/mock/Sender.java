package io.github.danakit.contract.mock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.danakit.contract.pact.Interaction;
import io.github.danakit.contract.pact.Mismatch;
import io.github.danakit.contract.signing.ContractKeys;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a request names the partner of the run, his secret, and the function that is called. */
final class Sender {
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, String> known;

    Sender(ContractKeys keys) {
        this.known = Map.of("{partnerId}", keys.partnerId(), "{clientSecret}", keys.clientSecret());
    }

    void check(Interaction interaction, Received request, List<Mismatch> mismatches) {
        JsonNode scheme = interaction.operation().scheme();
        scheme.path("headers")
                .properties()
                .forEach(header -> request.header(header.getKey())
                        .ifPresent(value -> compare(
                                "header " + header.getKey(),
                                header.getValue().asText(),
                                Optional.empty(),
                                value,
                                mismatches)));
        if (scheme.has("envelope")) {
            heads(interaction, head(scheme, parsed(request.body())), mismatches);
        }
    }

    private void heads(Interaction interaction, JsonNode head, List<Mismatch> mismatches) {
        JsonNode scheme = interaction.operation().scheme();
        JsonNode body = interaction.request().body();
        JsonNode example = body == null ? MissingNode.getInstance() : head(scheme, body);
        scheme.at("/heads/request").properties().forEach(member -> {
            boolean fixed = List.of("{function}", "{version}")
                    .contains(member.getValue().asText());
            JsonNode documented = example.path(member.getKey());
            if (head.has(member.getKey()) && !documented.isMissingNode()) {
                compare(
                        "$." + scheme.at("/envelope/request").asText() + "."
                                + scheme.at("/envelope/head").asText() + "." + member.getKey(),
                        member.getValue().asText(),
                        fixed ? Optional.of(documented.asText()) : Optional.empty(),
                        head.path(member.getKey()).asText(),
                        mismatches);
            }
        });
    }

    private void compare(
            String where, String template, Optional<String> documented, String value, List<Mismatch> mismatches) {
        String wanted = documented.orElse(known.getOrDefault(template, value));
        if (!wanted.equals(value)) {
            boolean secret = template.equals("{clientSecret}");
            mismatches.add(new Mismatch(where, secret ? "the client secret" : wanted, secret ? "another" : value));
        }
    }

    private static JsonNode head(JsonNode scheme, JsonNode envelope) {
        return envelope.path(scheme.at("/envelope/request").asText())
                .path(scheme.at("/envelope/head").asText());
    }

    private JsonNode parsed(byte[] body) {
        try {
            return json.readTree(body);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }
}
