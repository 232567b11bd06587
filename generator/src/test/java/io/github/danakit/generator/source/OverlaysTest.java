package io.github.danakit.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.generator.description.Description;
import io.github.danakit.generator.description.DescriptionReader;
import io.github.danakit.generator.description.Operation;
import io.github.danakit.generator.lint.Problem;
import io.github.danakit.generator.lint.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A team changes a description without copying it. */
class OverlaysTest {
    private static final Path SPEC = Path.of("src/test/resources/golden/client/spec.yaml");

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    void membersAreMergedListsGrowAndTheRestIsReplaced() throws IOException {
        Description changed = own("""
                overlay: 1.0.0
                actions:
                  - target: $.paths['/v1.0/pay.htm'].post
                    description: a longer wait, and one code more
                    update:
                      x-dana-timeout: 20
                      responses:
                        '404':
                          x-dana-codes:
                            - {code: '4045477', outcome: FAILED, action: MARK_FAILED, meaning: of our own}
                """);

        Operation pay = operation(changed, "makePayment");
        assertThat(pay.timeoutSeconds()).isEqualTo(20);
        assertThat(pay.summary()).isEqualTo("Make a payment");
        assertThat(pay.codes()).extracting(code -> code.code()).contains("4045418", "4045477");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void operationsAreAddedAndRemoved() throws IOException {
        Description changed = own("""
                overlay: 1.0.0
                actions:
                  - target: $.paths['/v1.0/pay.htm#express']
                    remove: true
                  - target: $.paths
                    update:
                      /v1.0/pay-later.htm:
                        post:
                          operationId: payLater
                          x-dana-id: sample-pay.pay-later
                          x-dana-kind: api
                          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/MakePaymentRequest'}}}}
                          responses: {}
                """);

        assertThat(changed.operations())
                .extracting(Operation::operationId)
                .contains("payLater", "makePayment")
                .doesNotContain("expressPayment");
    }

    @Test
    void wildcardsAndFiltersReachManyPlacesAtOnce() throws IOException {
        Description changed = own("""
                overlay: 1.0.0
                actions:
                  - target: $.paths.*.post
                    update: {x-dana-timeout: 33}
                  - target: $..x-dana-codes[?(@.code == '4045499')]
                    remove: true
                """);

        assertThat(changed.operations()).extracting(Operation::timeoutSeconds).containsOnly(33);
        assertThat(operation(changed, "makePayment").codes())
                .extracting(code -> code.code())
                .contains("4045418")
                .doesNotContain("4045499");
    }

    @Test
    void anOverlayForOneDocumentOfTheDescriptionLeavesTheOthersAlone() throws IOException {
        SpecSource source = source(List.of(), """
                overlay: 1.0.0
                extends: openapi/api/payment-gateway.yaml
                actions:
                  - target: $.paths.*.post
                    update: {x-dana-timeout: 44}
                """);

        Description changed = new SpecReader(getClass().getClassLoader())
                .description(source, List.of("payment-gateway", "disbursement"), problems);

        assertThat(problems.list()).isEmpty();
        assertThat(changed.operations())
                .allSatisfy(operation -> assertThat(operation.timeoutSeconds() == 44)
                        .isEqualTo(operation.product().equals("payment-gateway") && operation.isApi()));
    }

    @Test
    void anOverlayForAProductThatIsNotWantedIsNoMistake() throws IOException {
        SpecSource source = source(
                List.of(),
                "overlay: 1.0.0\nextends: openapi/api/qris.yaml\nactions: [{target: $.info, update: {title: Q}}]\n");

        new SpecReader(getClass().getClassLoader()).documents(source, List.of("disbursement"), problems);

        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$.paths['/gone'].post | update: {a: b} | DANA-OVL-003",
                "paths./v1.0/pay.htm | update: {a: b} | DANA-OVL-002",
                "$.paths[?(@.x == | update: {a: b} | DANA-OVL-002",
                "$.paths | remove: false | DANA-OVL-002",
                "$.info | 'remove: true, update: {a: b}' | DANA-OVL-002"
            })
    void whatNamesOrDoesNothingIsToldWithItsLine(String target, String change, String tag) throws IOException {
        own("overlay: 1.0.0\nactions:\n  - {target: \"%s\", %s}\n".formatted(target, change));

        assertThat(problems.list()).extracting(Problem::tag).containsExactly(tag);
        assertThat(problems.list()).extracting(Problem::place).containsExactly("actions.0 (overlay.yaml:3)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"openapi: 3.0.3", "overlay: 1.0.0", "'overlay: [1.0'", "''"})
    void whatIsNoOverlayIsTold(String text) throws IOException {
        own(text);

        assertThat(problems.list()).extracting(Problem::tag).containsExactly("DANA-OVL-001");
    }

    private Description own(String overlay) throws IOException {
        List<SpecDocument> documents = new SpecReader(getClass().getClassLoader())
                .documents(source(List.of(SPEC), overlay), List.of(), problems);
        DescriptionReader reader = new DescriptionReader(problems);
        documents.forEach(document -> reader.add(document.file(), document.openApi()));
        return reader.description();
    }

    private SpecSource source(List<Path> specFiles, String overlay) throws IOException {
        Path file = Files.writeString(folder.resolve("overlay.yaml"), overlay);
        return new SpecSource(null, specFiles, List.of(), List.of(file));
    }

    private static Operation operation(Description description, String id) {
        return description.operations().stream()
                .filter(operation -> operation.operationId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
