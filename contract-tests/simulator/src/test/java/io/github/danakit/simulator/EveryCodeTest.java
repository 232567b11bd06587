package io.github.danakit.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.simulator.description.CodeFacts;
import io.github.danakit.simulator.description.OperationFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Every documented code of every operation that DANA answers can be had, in an answer that the description allows. */
class EveryCodeTest {
    private static final Partner PARTNER = new Partner();

    @AfterAll
    static void close() {
        PARTNER.close();
    }

    /** What became of the codes of one operation. */
    private record Played(int codes, List<String> wrong) {}

    @Test
    void everyCodeOfEveryOperationIsProducedOnDemand() throws Exception {
        List<Callable<Played>> plays = new ArrayList<>();
        called().forEach(operation -> plays.add(() -> play(operation)));
        ExecutorService callers = Executors.newFixedThreadPool(4);
        List<String> wrong = new ArrayList<>();
        int codes = 0;
        try {
            for (Future<Played> played : callers.invokeAll(plays)) {
                codes += played.get().codes();
                wrong.addAll(played.get().wrong());
            }
        } finally {
            callers.shutdown();
        }
        System.out.println("Simulator: " + plays.size() + " operations, " + codes + " codes produced");
        assertThat(wrong).isEmpty();
        assertThat(plays).hasSizeGreaterThan(90);
        assertThat(codes).isGreaterThan(1_000);
    }

    private static Played play(OperationFacts operation) throws Exception {
        List<String> wrong = new ArrayList<>();
        for (CodeFacts code : operation.codes()) {
            play(operation, code, wrong);
        }
        return new Played(operation.codes().size(), wrong);
    }

    /** What partners call, or let browsers post; pages that browsers open have no codes. */
    private static List<OperationFacts> called() {
        return Partner.DESCRIPTION.operations().stream()
                .filter(operation ->
                        operation.kind().equals("api") && !operation.protocol().equals("page"))
                .toList();
    }

    private static void play(OperationFacts operation, CodeFacts code, List<String> wrong) throws Exception {
        Map<String, String> headers = Map.of("X-Dana-Scene", code.code(), "X-Dana-Product", operation.product());
        Partner.Answer answer = operation.id().equals("nicepay.ewallet-payment")
                ? payment(headers)
                : PARTNER.call(operation.id(), headers);
        boolean genuine =
                !operation.protocol().equals("open-api") || Envelope.isSigned(answer.text(), Partner.danaKey());
        if (answer.status() != code.http() || !genuine || !says(operation, answer, code)) {
            wrong.add(operation.id() + " " + code.code() + ": HTTP " + answer.status() + " " + answer.text());
        }
    }

    private static boolean says(OperationFacts operation, Partner.Answer answer, CodeFacts code) {
        return switch (operation.protocol()) {
            case "open-api" -> {
                JsonNode result = answer.body().path("resultInfo");
                yield result.path("resultCodeId").asText().equals(code.code())
                        || !code.name().isEmpty()
                                && result.path("resultCode").asText().equals(code.name());
            }
            case "nicepay" -> answer.json().path("resultCd").asText().equals(code.code());
            default -> answer.code().equals(code.code());
        };
    }

    /** The token of this form covers fields of the registration before it. */
    private static Partner.Answer payment(Map<String, String> headers) throws Exception {
        OperationFacts registration = Partner.DESCRIPTION.operation("nicepay.ewallet-registration");
        ObjectNode wanted = registration.requestExample("minimal").orElseThrow().deepCopy();
        NicepayShop shop = new NicepayShop(PARTNER, "IONPAYTEST");
        return shop.pay(shop.register(wanted), wanted, headers);
    }

    @Test
    void whatNoSourceTellsIsToldAsSuch() throws Exception {
        List<String> silent = new ArrayList<>();
        for (OperationFacts operation : called()) {
            if (operation.codes().isEmpty()) {
                Partner.Answer answer = PARTNER.call(operation.id(), Map.of());
                silent.add(operation.id());
                assertThat(answer.status()).as(operation.id()).isIn(200, 501);
                if (answer.status() == 501) {
                    assertThat(answer.text()).contains("no source tells how", operation.id());
                }
            }
        }
        System.out.println("Simulator: " + silent.size() + " operations of whose codes no source tells: " + silent);
        assertThat(silent).isNotEmpty();
    }
}
