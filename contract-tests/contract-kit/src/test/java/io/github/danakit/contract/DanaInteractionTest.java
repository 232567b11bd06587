package io.github.danakit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;

class DanaInteractionTest {

    private static Map<String, String> failures() {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(DiscoverySelectors.selectClass(ClientExamples.class))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .collect(Collectors.toMap(
                        event -> event.getTestDescriptor().getDisplayName().replaceFirst("\\(.*", ""),
                        event -> event.getRequiredPayload(TestExecutionResult.class)
                                .getThrowable()
                                .map(Throwable::getMessage)
                                .orElse("")));
    }

    @Test
    void tellsWhatIsWrongWithATest() {
        Map<String, String> failures = failures();

        assertThat(failures.get("isAmbiguous")).contains("DANA-PACT-012", "payment-gateway", "widget");
        assertThat(failures.get("isUnknown")).contains("DANA-PACT-012", "create-order-hosted 4045418");
        assertThat(failures.get("wantsAForgeryOfWhatIsNotSigned"))
                .contains("DANA-PACT-018", "Use one of NONE, OTHER_TRANSACTION, HTML_PAGE, CUT_OFF, FAILING_STATUS.");
    }

    @Test
    void tellsWhatIsWrongWithAClient() {
        Map<String, String> failures = failures();

        assertThat(failures.get("callsNobody")).contains("the code did not call DANA", "4045418");
        assertThat(failures.get("sendsNonsense"))
                .contains("path: expected /payment-gateway/v1.0/debit/payment-host-to-host.htm, received /pay")
                .contains("header Content-Type", "header X-TIMESTAMP", "header X-SIGNATURE", "$.orderTitel")
                .containsPattern("openapi/api/payment-gateway\\.yaml:\\d+");
        assertThat(failures.get("sendsAnotherId"))
                .contains("header X-PARTNER-ID: expected KOPISENJA1, received KOPISENJA12");
    }
}
