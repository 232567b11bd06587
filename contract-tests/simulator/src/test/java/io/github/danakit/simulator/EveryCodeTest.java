package io.github.danakit.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.simulator.description.CodeFacts;
import io.github.danakit.simulator.description.OperationFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every documented code of every operation that DANA answers can be had, in an answer that the description allows. */
class EveryCodeTest {

    @Test
    void everyCodeOfEveryOperationIsProducedOnDemand() throws Exception {
        List<String> wrong = new ArrayList<>();
        int operations = 0;
        int codes = 0;
        try (Partner partner = new Partner()) {
            for (OperationFacts operation : answered()) {
                operations++;
                for (CodeFacts code : operation.codes()) {
                    codes++;
                    play(partner, operation, code, wrong);
                }
            }
        }
        System.out.println("Simulator: " + operations + " operations, " + codes + " codes produced");
        assertThat(wrong).isEmpty();
        assertThat(codes).isGreaterThan(500);
    }

    private static List<OperationFacts> answered() {
        return Partner.DESCRIPTION.operations().stream()
                .filter(operation ->
                        operation.kind().equals("api") && operation.protocol().equals("snap"))
                .toList();
    }

    private static void play(Partner partner, OperationFacts operation, CodeFacts code, List<String> wrong)
            throws Exception {
        Map<String, String> headers = Map.of("X-Dana-Scene", code.code(), "X-Dana-Product", operation.product());
        Partner.Answer answer = partner.call(operation.id(), headers);
        if (answer.status() != code.http() || !answer.code().equals(code.code())) {
            wrong.add(operation.id() + " " + code.code() + ": HTTP " + answer.status() + " " + answer.text());
        }
    }
}
