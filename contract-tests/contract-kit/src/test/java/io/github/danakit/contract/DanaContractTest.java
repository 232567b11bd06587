package io.github.danakit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

class DanaContractTest {

    private static EngineExecutionResults run(Class<?> type) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(DiscoverySelectors.selectClass(type))
                .execute();
    }

    private static List<String> failures(Class<?> type) {
        return run(type).allEvents().failed().stream()
                .map(event -> event.getPayload(org.junit.platform.engine.TestExecutionResult.class)
                        .flatMap(org.junit.platform.engine.TestExecutionResult::getThrowable)
                        .map(Throwable::getMessage)
                        .orElse(""))
                .toList();
    }

    @Test
    void checksEachInteractionOnceAndHandsTheKeyOver() {
        run(ServerExamples.Sound.class)
                .testEvents()
                .assertStatistics(events -> events.started(1).succeeded(1));

        assertThat(ServerExamples.Sound.key).startsWith("-----BEGIN PUBLIC KEY-----");
        assertThat(ServerExamples.Sound.said).isEqualTo("75000");
    }

    @Test
    void speaksToTheIdThatTheServerWasSetUpWith() {
        run(ServerExamples.SetUpWithAnId.class);

        assertThat(ServerExamples.SetUpWithAnId.handedOver).isEqualTo("KOPISENJA1");
        assertThat(ServerExamples.SetUpWithAnId.NAMED).containsExactly("KOPISENJA1");
    }

    @Test
    void namesOperationCodeExpectedReceivedAndTheLineOfTheDescription() {
        assertThat(failures(ServerExamples.Broken.class))
                .hasSize(1)
                .allSatisfy(message -> assertThat(message)
                        .contains("ewallet-callback 0000", "nicepay.ewallet-callback", "code 0000, HTTP 200")
                        .contains("status: expected 200, received 404")
                        .containsPattern("openapi/spi/nicepay\\.yaml:\\d+"));
    }

    @Test
    void failsWhenAnInteractionWasNotChecked() {
        assertThat(failures(ServerExamples.NeverVerifying.class))
                .anyMatch(message -> message.contains("DANA-PACT-006"));
    }

    @Test
    void failsWhenNothingWasChecked() {
        assertThat(failures(ServerExamples.WithoutTemplate.class))
                .anyMatch(message -> message.contains("DANA-PACT-007"));
    }

    @Test
    void failsWhenThereIsNoContract() {
        assertThat(failures(ServerExamples.MisspeltProduct.class))
                .anyMatch(message -> message.contains("DANA-PACT-001") && message.contains("payment-gateway"));
        assertThat(failures(ServerExamples.MisspeltOperation.class))
                .anyMatch(message -> message.contains("DANA-PACT-005") && message.contains("finish-notify"));
    }

    @Test
    void failsWhenNothingSetsAStateUp() {
        assertThat(failures(ServerExamples.WithoutStates.class))
                .anyMatch(message ->
                        message.contains("DANA-PACT-010") && message.contains("finish-notify answers 5005601"));
        assertThat(failures(ServerExamples.MisspeltState.class)).anyMatch(message -> message.contains("DANA-PACT-009"));
    }
}
