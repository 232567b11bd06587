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
                if (operation.kind().equals("api") && operation.protocol().equals("snap")) {
                    for (String example : List.of("minimal", "full")) {
                        ask(partner, operation, example, wrong);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void ask(Partner partner, OperationFacts operation, String example, List<String> wrong)
            throws Exception {
        if (operation.requestExample(example).isEmpty()) {
            return;
        }
        String body = operation.requestExample(example).orElseThrow().toString();
        Partner.Answer answer = partner.call(operation.id(), body, Map.of("X-Dana-Product", operation.product()));
        if (operation.usual().isEmpty()) {
            assertThat(answer.status()).isEqualTo(501);
            assertThat(answer.text()).contains("no source tells how " + operation.id() + " answers");
            return;
        }
        boolean understood = answer.status() != 500
                && operation.code(answer.code()).isPresent()
                && !answer.code().matches("400..0[12]");
        if (!understood) {
            wrong.add(operation.id() + " " + example + ": HTTP " + answer.status() + " " + answer.text());
        }
    }
}
