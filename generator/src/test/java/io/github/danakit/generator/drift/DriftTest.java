package io.github.danakit.generator.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.danakit.generator.document.DescriptionLoader;
import io.github.danakit.generator.document.WireDescription;
import io.github.danakit.generator.lint.DanaProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriftTest {
    private static final Path HAR = Path.of("src/test/resources/drift/day.har");

    @TempDir
    Path folder;

    @Test
    void namesEachDepartureOnceWithItsCount() {
        assertThat(report().findings())
                .extracting(Finding::kind, Finding::message, Finding::member, Finding::count)
                .containsExactlyInAnyOrder(
                        tuple(DriftKind.UNKNOWN_PATH, "", "", 1),
                        tuple(DriftKind.CHANGED_PATH, "", "", 1),
                        tuple(DriftKind.UNDOCUMENTED_CODE, "answer 429", "", 1),
                        tuple(DriftKind.UNDOCUMENTED_CODE, "answer 404", "", 1),
                        tuple(DriftKind.UNKNOWN_MEMBER, "request", "customerPhone", 2),
                        tuple(DriftKind.UNKNOWN_MEMBER, "answer 200", "loyalty", 1),
                        tuple(DriftKind.MISSING_MEMBER, "answer 200", "state", 1),
                        tuple(DriftKind.OTHER_TYPE, "request", "amount", 1),
                        tuple(DriftKind.TOO_LONG, "request", "title", 2),
                        tuple(DriftKind.UNKNOWN_VALUE, "request", "reason", 1));
        assertThat(report().unseen()).containsExactly("shop-pay/paid");
        assertThat(report().matched()).isEqualTo(7);
    }

    @Test
    void tellsWhereTheDescriptionSaysOtherwise() {
        assertThat(report().findings())
                .filteredOn(finding -> finding.kind() == DriftKind.TOO_LONG)
                .extracting(Finding::described, Finding::first)
                .containsExactly(tuple("shop-pay.yaml:100", "day.har, entry 1"));
    }

    @Test
    void showsNoPersonalDataAnywhere() {
        DriftReport report = report();

        for (String form : DriftWriter.FILES.keySet()) {
            assertThat(DriftWriter.write(report, form))
                    .doesNotContain("628123456789", "628987654321", "gold", "coffee", "order-1");
        }
        assertThat(report.overlays().values()).noneMatch(overlay -> overlay.contains("628123456789"));
    }

    @Test
    void readsTrafficOfAPathOfOnesOwn() throws IOException {
        Path har = folder.resolve("own.har");
        Files.writeString(har, """
                {"log": {"entries": [{
                  "request": {"method": "post", "url": "https://shop.example/hooks/dana?x=1", "postData": {"text": "{\\"reference\\":\\"1\\",\\"more\\":true}"}},
                  "response": {"status": 200, "content": {"encoding": "base64", "text": "eyJyZXNwb25zZUNvZGUiOiIyMDA1NzAwIiwicmVzcG9uc2VNZXNzYWdlIjoiU3VjY2Vzc2Z1bCJ9"}}}]}}
                """);

        DriftReport report = Drift.of(description(), List.of(har), Map.of("/hooks/dana", "shop-pay/paid"));

        assertThat(report.findings()).extracting(Finding::kind).containsExactly(DriftKind.UNKNOWN_MEMBER);
    }

    @Test
    void readsTheJournalOfTheSimulatorAndHoldsNothingAgainstWhatItHides() throws IOException {
        Path journal = folder.resolve("journal.json");
        Files.writeString(journal, """
                [{"number": 1, "kind": "call", "method": "POST", "url": "/v1.0/void.htm",
                  "request": "{\\"reference\\":\\"1\\",\\"reason\\":\\"•••\\"}", "status": 200,
                  "answer": "{\\"responseCode\\":\\"2005601\\",\\"responseMessage\\":\\"Odd\\"}"}]
                """);

        DriftReport report = Drift.of(description(), List.of(journal), Map.of());

        assertThat(report.findings()).extracting(Finding::kind).containsExactly(DriftKind.UNDOCUMENTED_CODE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | DANA-DRIFT-001",
                "[1] | DANA-DRIFT-003",
                "{\"log\": {}} | DANA-DRIFT-001",
                "{\"log\": {\"entries\": [{}]}} | DANA-DRIFT-003",
                "{\"log\": {\"entries\": [{\"request\": {\"method\": \"GET\", \"url\": \"http://a b\"}}]}} | DANA-DRIFT-003"
            })
    void aRecordingThatIsNoneIsRefusedWithItsPlace(String text, String tag) throws IOException {
        Path har = folder.resolve("bad.har");
        Files.writeString(har, text);

        assertThatThrownBy(() -> Drift.of(description(), List.of(har), Map.of("/x", "shop-pay/nothing")))
                .isInstanceOf(DanaProblemException.class)
                .hasMessageContaining(tag)
                .hasMessageContaining("bad.har")
                .hasMessageContaining("DANA-DRIFT-004");
    }

    private static DriftReport report() {
        return Drift.of(description(), List.of(HAR), Map.of());
    }

    private static WireDescription description() {
        return new DescriptionLoader(
                        Path.of("src/test/resources/story"), DriftTest.class.getClassLoader(), at -> Optional.empty())
                .load("v1");
    }
}
