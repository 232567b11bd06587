package io.github.danakit.contract.pact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Holds an answer against a contract: status, headers, body, and the body's schema. */
public final class AnswerCheck {
    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private final BodySchemas schemas;

    /** Checks bodies with these schemas. */
    public AnswerCheck(BodySchemas schemas) {
        this.schemas = schemas;
    }

    /**
     * Everything in which the answer differs.
     *
     * @param headers first value of a header, by its name
     */
    public List<Mismatch> check(
            Interaction interaction, int status, Function<String, Optional<String>> headers, byte[] body) {
        PactMessage expected = interaction.response();
        List<Mismatch> mismatches = new ArrayList<>();
        boolean statusFits =
                expected.rules().anyClientError() ? status >= 400 && status < 500 : status == expected.status();
        if (!statusFits) {
            String wanted = expected.rules().anyClientError() ? "400 to 499" : String.valueOf(expected.status());
            mismatches.add(new Mismatch("status", wanted, String.valueOf(status)));
        }
        expected.headers().forEach((name, value) -> header(expected, name, value, headers.apply(name), mismatches));
        if (expected.body() != null) {
            body(interaction, expected.body(), body, mismatches);
        }
        return mismatches;
    }

    private static void header(
            PactMessage expected, String name, String value, Optional<String> actual, List<Mismatch> mismatches) {
        JsonNode rule = expected.rules().header(name);
        boolean fits = actual.isPresent()
                && (rule.isMissingNode()
                        ? actual.get().equals(value)
                        : expected.rules().fits(rule, actual.get()));
        if (!fits) {
            String wanted = rule.has("regex")
                    ? "text that matches " + rule.path("regex").asText()
                    : value;
            mismatches.add(new Mismatch("header " + name, wanted, actual.orElse("nothing")));
        }
    }

    private void body(Interaction interaction, JsonNode expected, byte[] body, List<Mismatch> mismatches) {
        JsonNode actual;
        try {
            actual = json.readTree(new String(body, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            mismatches.add(new Mismatch("body", "JSON", e.getOriginalMessage()));
            return;
        }
        new BodyComparison(interaction.response().rules(), mismatches).compare(expected, actual);
        interaction
                .code()
                .filter(code -> !code.schema().isEmpty())
                .ifPresent(code -> mismatches.addAll(schemas.check(code.schema(), actual)));
    }
}
