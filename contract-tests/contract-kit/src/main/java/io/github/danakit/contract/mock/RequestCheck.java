package io.github.danakit.contract.mock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.danakit.contract.pact.BodySchemas;
import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.Interaction;
import io.github.danakit.contract.pact.Mismatch;
import io.github.danakit.contract.signing.ContractKeys;
import io.github.danakit.contract.signing.Forms;
import io.github.danakit.contract.signing.SignatureCheck;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Holds a request against a contract. Values are the team's own, so a body is checked by its schema: mandatory members
 * are there, forms fit, nothing is sent that no document names. The signature is checked over the received bytes.
 */
final class RequestCheck {
    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private final Contract contract;
    private final BodySchemas schemas;
    private final SignatureCheck signatures;
    private final Sender senders;

    /** Checks against this contract; {@code unsent} are values that are signed but not sent, by field. */
    RequestCheck(Contract contract, ContractKeys keys, Map<String, String> unsent) {
        this.contract = contract;
        this.schemas = contract.schemas();
        this.senders = new Sender(keys);
        this.signatures = new SignatureCheck(keys, Clock.systemUTC(), unsent);
    }

    List<Mismatch> check(Interaction interaction, Received request) {
        List<Mismatch> mismatches = new ArrayList<>();
        same("method", interaction.operation().method(), request.method(), mismatches);
        same("path", interaction.operation().path(), request.path(), mismatches);
        headers(interaction, request, mismatches);
        interaction.request().query().forEach((name, value) -> {
            if (!request.query().containsKey(name)) {
                mismatches.add(new Mismatch("parameter " + name, "a value such as " + value, "nothing"));
            }
        });
        senders.check(interaction, request, mismatches);
        if (interaction.request().body() != null) {
            body(interaction, request, mismatches);
        }
        signatures
                .check(interaction.operation(), request.method(), request.path(), request::header, request.body())
                .ifPresent(mismatches::add);
        return mismatches;
    }

    private static void same(String what, String expected, String received, List<Mismatch> mismatches) {
        if (!expected.equals(received)) {
            mismatches.add(new Mismatch(what, expected, received));
        }
    }

    private static void headers(Interaction interaction, Received request, List<Mismatch> mismatches) {
        interaction.request().headers().forEach((name, example) -> {
            String value = request.header(name).orElse(null);
            if (value == null) {
                mismatches.add(new Mismatch("header " + name, "a value such as " + example, "nothing"));
            } else if (!interaction.request().rules().headerFits(name, value)) {
                mismatches.add(new Mismatch("header " + name, "a value of the form of " + example, value));
            }
        });
    }

    private void body(Interaction interaction, Received request, List<Mismatch> mismatches) {
        JsonNode body;
        try {
            String text = new String(request.body(), StandardCharsets.UTF_8);
            body = interaction.operation().mediaType().endsWith("json") ? json.readTree(text) : Forms.object(text);
        } catch (JsonProcessingException e) {
            mismatches.add(new Mismatch("body", "JSON", e.getOriginalMessage()));
            return;
        }
        String schema = interaction.operation().requestSchema();
        mismatches.addAll(schemas.check(schema, body));
        schemas.unknownMembers(schema, body)
                .forEach(path -> mismatches.add(new Mismatch(path, "no such member", "one")));
        new Siblings(contract).check(interaction.operation(), body, mismatches);
    }
}
