package io.github.danakit.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.simulator.description.OperationFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentedAnswersTest {

    @Test
    void everyOperationUnderstandsItsOwnExamplesAndAnswersWithAListedCode() throws Exception {
        List<String> wrong = new ArrayList<>();
        try (Partner partner = new Partner()) {
            for (OperationFacts operation : Partner.DESCRIPTION.operations()) {
                boolean called = operation.kind().equals("api")
                        && !operation.protocol().equals("page")
                        && !operation.node().has("x-dana-sent-by");
                for (String example : called ? List.of("minimal", "full") : List.<String>of()) {
                    ask(partner, operation, example, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void ask(Partner partner, OperationFacts operation, String example, List<String> wrong)
            throws Exception {
        if (operation.requestExample(example).isEmpty() || operation.codes().isEmpty()) {
            return;
        }
        Partner.Answer answer = partner.example(operation.id(), example, Map.of("X-Dana-Product", operation.product()));
        boolean understood = answer.status() != 500 && isListed(operation, answer);
        if (!understood) {
            wrong.add(operation.id() + " " + example + ": HTTP " + answer.status() + " " + answer.text());
        }
    }

    /** Values of examples may be unknown to this simulator; their form may not be. */
    private static boolean isListed(OperationFacts operation, Partner.Answer answer) {
        return switch (operation.protocol()) {
            case "open-api" ->
                !answer.result().equals("PARAM_MISSING")
                        && (operation.code(answer.result()).isPresent()
                                || answer.result().equals("ACCESS_TOKEN_NOT_EXIST"));
            case "nicepay" ->
                operation.code(answer.json().path("resultCd").asText()).isPresent();
            default ->
                operation.code(answer.code()).isPresent() && !answer.code().matches("400..0[12]");
        };
    }
}
