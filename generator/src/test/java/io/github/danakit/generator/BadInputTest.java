package io.github.danakit.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.danakit.generator.lint.DanaProblemException;
import io.github.danakit.generator.lint.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
    private static final Path SPEC = Path.of("src/test/resources/golden/client/spec.yaml");

    @TempDir
    Path folder;

    @Test
    void namesTheKnownProductsWhenOneIsMisspelt() {
        assertThatExceptionOfType(DanaProblemException.class)
                .isThrownBy(() -> generate(options(List.of("paymentgateway")), List.of()))
                .withMessageContaining("[DANA-OPT-003] there is no product 'paymentgateway'")
                .withMessageContaining("payment-gateway")
                .withMessageContaining("widget");
    }

    @Test
    void namesTheKnownSettlementFilesBesideOtherProblems() {
        GeneratorOptions options = GeneratorOptions.parse(
                "com.example.dana",
                List.of("paymentgateway"),
                "partner",
                List.of(),
                List.of(),
                List.of(),
                List.of("payments", "disbursement"),
                new Problems());

        assertThatExceptionOfType(DanaProblemException.class)
                .isThrownBy(() -> generate(options, List.of()))
                .withMessageContaining(
                        "[DANA-OPT-007] there is no settlement file 'payments': files. Use all, or some of")
                .withMessageContaining("disbursement, otc-cash-out, otc-top-up, payment-services, virtual-account")
                .withMessageContaining("[DANA-OPT-003]");
    }

    @Test
    void reportsAllWrongOptionsAtOnceWithTheirValidValues() {
        Problems problems = new Problems();

        GeneratorOptions.parse(
                "not a package",
                List.of(),
                "bank",
                List.of("clients"),
                List.of("netty"),
                List.of("redis"),
                List.of(),
                problems);

        assertThat(problems.list())
                .extracting(Object::toString)
                .anyMatch(p -> p.contains("[DANA-OPT-001]") && p.contains("com.example.dana"))
                .anyMatch(p -> p.contains("'bank' is not a value of role") && p.contains("partner, dana"))
                .anyMatch(p -> p.contains("'clients'") && p.contains("client, server"))
                .anyMatch(p -> p.contains("'netty'") && p.contains("httpserver, jakarta, spring"))
                .anyMatch(p -> p.contains("'redis' is not a value of guards") && p.contains("jdbc"));
    }

    @Test
    void namesFileLineAndRemedyForACodeWithoutAction() throws IOException {
        Path broken = edited(
                "outcome: FAILED, action: NEW_TRANSACTION, meaning: another", "outcome: FAILED, meaning: another");

        assertThatExceptionOfType(DanaProblemException.class)
                .isThrownBy(() -> generate(options(List.of()), List.of(broken)))
                .withMessageContaining("[DANA-SPEC-012] code 4045418 has no action")
                .withMessageContaining("paths./v1.0/pay.htm.post.responses.404.x-dana-codes.4045418 (spec.yaml:48)")
                .withMessageContaining("Add one of PROCEED, AWAIT_RESULT");
    }

    @Test
    void refusesActionsThatDoNotExist() throws IOException {
        Path broken = edited("action: NEW_TRANSACTION", "action: GIVE_UP");

        assertThatExceptionOfType(DanaProblemException.class)
                .isThrownBy(() -> generate(options(List.of()), List.of(broken)))
                .withMessageContaining("[DANA-SPEC-011] code 4045418 has the action 'GIVE_UP'")
                .withMessageContaining("[DANA-SPEC-011] code 4045501");
    }

    @Test
    void tellsWhereYamlIsBroken() throws IOException {
        Path broken = folder.resolve("spec.yaml");
        Files.writeString(broken, "openapi: 3.0.3\ninfo:\n  title: [unclosed\npaths: {}\n");

        assertThatExceptionOfType(DanaProblemException.class)
                .isThrownBy(() -> generate(options(List.of()), List.of(broken)))
                .withMessageContaining("[DANA-SPEC-002]")
                .withMessageContaining("spec.yaml");
    }

    @Test
    void tellsThatASpecFileDoesNotExist() {
        assertThatExceptionOfType(DanaProblemException.class)
                .isThrownBy(() -> generate(options(List.of()), List.of(folder.resolve("nowhere.yaml"))))
                .withMessageContaining("[DANA-SPEC-013]");
    }

    @Test
    void tellsThatAReferenceLeadsNowhere() throws IOException {
        Path broken =
                edited("items: {$ref: '#/components/schemas/Item'}", "items: {$ref: '#/components/schemas/Nothing'}");

        assertThatExceptionOfType(DanaProblemException.class)
                .isThrownBy(() -> generate(options(List.of()), List.of(broken)))
                .withMessageContaining("Nothing");
    }

    @Test
    void refusesASignatureOfNothingAndAServerOfNoEnvironment() throws IOException {
        Path pages = Path.of("src/test/resources/golden/pages/spec.yaml");
        Path broken = edited(pages, "x-dana-signs: {parameter: seamlessData", "x-dana-signs: {parameter: nothing");
        assertThatExceptionOfType(DanaProblemException.class)
                .isThrownBy(() -> generate(options(List.of()), List.of(broken)))
                .withMessageContaining("[DANA-SPEC-015] seamlessSign is the signature of no parameter");
        Path elsewhere = edited(
                pages,
                "'https://m.live.example', description: Production",
                "'https://m.live.example', description: Moon");
        assertThatExceptionOfType(DanaProblemException.class)
                .isThrownBy(() -> generate(options(List.of()), List.of(elsewhere)))
                .withMessageContaining("[DANA-SPEC-016] the page has a server 'Moon'")
                .withMessageContaining("Sandbox, Production");
    }

    @Test
    void refusesTokensInMembersThatDoNotExist() throws IOException {
        Path tokens = Path.of("src/test/resources/golden/tokens/spec.yaml");
        Path broken = edited(tokens, "answer: {token: accessToken, expiresIn", "answer: {token: jwt, expiresIn");

        assertThatExceptionOfType(DanaProblemException.class)
                .isThrownBy(() -> generate(options(List.of()), List.of(broken)))
                .withMessageContaining("[DANA-SPEC-030] there is no member jwt")
                .withMessageContaining("responseCode, responseMessage, accessToken");
    }

    @Test
    void refusesALinkToAStatusQueryThatLeadsNowhere() throws IOException {
        Path broken = edited(
                "{from: partnerReferenceNo}}\n        unknown: {codes: ['4045501']",
                "{from: reference}}\n        unknown: {codes: ['4045502']");
        assertThatExceptionOfType(DanaProblemException.class)
                .isThrownBy(() -> generate(options(List.of()), List.of(broken)))
                .withMessageContaining("[DANA-SPEC-040] the request has no member reference")
                .withMessageContaining("paths./v1.0/pay.htm.post.x-dana-resolve")
                .withMessageContaining("[DANA-SPEC-040] the query has no code 4045502");
    }

    private Path edited(String what, String by) throws IOException {
        return edited(SPEC, what, by);
    }

    private Path edited(Path spec, String what, String by) throws IOException {
        String text = Files.readString(spec);
        assertThat(text).contains(what);
        Path copy = folder.resolve("spec.yaml");
        Files.writeString(copy, text.replace(what, by));
        return copy;
    }

    private static GeneratorOptions options(List<String> products) {
        return GeneratorOptions.parse(
                "com.example.dana", products, "partner", List.of(), List.of(), List.of(), List.of(), new Problems());
    }

    private static void generate(GeneratorOptions options, List<Path> specs) {
        new DanaGenerator(BadInputTest.class.getClassLoader()).generate(new GenerationRequest(options, specs, null));
    }
}
