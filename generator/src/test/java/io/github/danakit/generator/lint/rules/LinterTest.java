package io.github.danakit.generator.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.generator.lint.Problem;
import io.github.danakit.generator.source.SpecSource;
import io.github.danakit.generator.source.YamlLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule finds what breaks it, and where; a good document passes all of them. */
class LinterTest {
    private static final Path GOOD = Path.of("src/test/resources/lint/good.yaml");

    @TempDir
    Path folder;

    @Test
    void aGoodDocumentOfOnesOwnPasses() {
        assertThat(lint(GOOD)).isEqualTo(new LintReport(List.of(), List.of()));
    }

    /** A mistake: what is replaced by what, the tag that tells it, and the number of the line. */
    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("x-dana-service-code: '91'", "x-dana-service-code: 91", "DANA-LINT-010", 26),
                mistake("- {code: '4049118'", "- {code: 4049118", "DANA-LINT-001", 58),
                mistake(
                        "      summary: Give",
                        "      operationId: givePoints\n      summary: Give",
                        "DANA-LINT-002",
                        20),
                mistake("x-dana-kind: api", "x-dana-kind: api\n      x-dana-colour: red", "DANA-LINT-010", 17),
                mistake("x-dana-kind: api", "x-dana-kind: callback", "DANA-LINT-010", 23),
                mistake("      requestBody:", "      requestBody:\n        x-dana-id: a.b", "DANA-LINT-011", 34),
                mistake(
                        "member: {$ref: '#/components/schemas/Member'}",
                        "member: {type: object, description: Who., properties: {phone: {type: string}}}",
                        "DANA-SPEC-003",
                        74),
                mistake(
                        "member: {$ref: '#/components/schemas/Member'}",
                        "member: {allOf: [{$ref: '#/components/schemas/Member'}, {type: object}]}",
                        "DANA-LINT-012",
                        74),
                mistake("type: integer, desc", "type: integer, nullable: true, desc", "DANA-LINT-013", 73),
                mistake("{type: integer, desc", "{desc", "DANA-LINT-014", 73),
                mistake("{type: integer, desc", "{type: array, desc", "DANA-SPEC-004", 73),
                mistake("required: [responseCode]", "required: [responseCode, sum]", "DANA-LINT-015", 82),
                mistake("description: How many points.", "x-dana-condition: required when asked", "DANA-LINT-016", 73),
                mistake("{type: integer, description: How many points.}", "{type: integer}", "DANA-LINT-017", 73),
                mistake("[GIVEN, REFUSED]", "[GIVEN]", "DANA-LINT-018", 85),
                mistake("schemas/Member'}", "schemas/Nobody'}", "DANA-SPEC-006", 74),
                mistake("'#/components/schemas/Member'", "'#/components/securitySchemes'", "DANA-LINT-020", 74),
                mistake("schemas/Member'}", "schemas/Member', maxLength: 3}", "DANA-LINT-021", 74),
                mistake("member: {$ref: '#/components/schemas/Member'}", "", "DANA-LINT-022", 75),
                mistake("- sampleScheme: []", "- otherScheme: []", "DANA-SPEC-010", 59),
                mistake("      operationId: givePoints\n", "", "DANA-SPEC-007", 17),
                mistake("operationId: givePoints", "operationId: GivePoints", "DANA-LINT-030", 18),
                mistake("tags: [sample-loyalty]", "tags: [loyalty]", "DANA-LINT-031", 17),
                mistake("      summary: Give points to a member\n", "", "DANA-LINT-032", 17),
                mistake("x-dana-protocol: snap", "x-dana-protocol: page", "DANA-LINT-033", 17),
                mistake("x-dana-protocol: snap", "x-dana-protocol: open-api", "DANA-LINT-033", 17),
                mistake("GivePointsRequest", "PointsRequest", "DANA-LINT-034", 36),
                mistake("x-dana-reference: partnerReferenceNo", "x-dana-reference: purchase", "DANA-LINT-036", 27),
                mistake("key: [partnerReferenceNo]", "key: [purchase]", "DANA-LINT-036", 28),
                mistake("'91'\n", "'91'\n      x-dana-echoes: {state: purchase}\n", "DANA-LINT-036", 27),
                mistake("'91'\n", "'91'\n      x-dana-echoes: {given: points}\n", "DANA-LINT-036", 27),
                mistake("field: state", "field: status", "DANA-LINT-036", 29),
                mistake("'00': {outcome: SUCCESS", "'07': {outcome: SUCCESS", "DANA-LINT-036", 32),
                mistake(
                        "paths:\n",
                        "paths:\n  /v1.0/points/give.htm#twice:\n    post: {operationId: giveTwice}\n",
                        "DANA-LINT-037",
                        17),
                mistake("same: '2009100'", "same: '2009101'", "DANA-LINT-045", 28),
                mistake("x-dana-service-code: '91'", "x-dana-service-code: '92'", "DANA-LINT-041", 49),
                mistake("code: '2009100', message", "code: '2009100', exception: true, message", "DANA-LINT-041", 49),
                mistake("      x-dana-service-code: '91'\n", "", "DANA-LINT-042", 17),
                mistake("outcome: FAILED, action", "outcome: FAILED, absent: [outcome], action", "DANA-LINT-043", 58),
                mistake("outcome: FAILED, action", "action", "DANA-SPEC-012", 58),
                mistake("action: NEW_TRANSACTION", "action: GIVE_UP", "DANA-SPEC-011", 58),
                mistake("'4049118': {value", "'other': {value", "DANA-LINT-051", 50),
                mistake("minimal: {value", "least: {value", "DANA-LINT-050", 35),
                mistake("points: 10}}", "points: ten}}", "DANA-LINT-052", 38),
                mistake("responseCode: '4049118'", "responseCode: '4049117'", "DANA-LINT-053", 56),
                mistake(
                        "x-dana-kind: api",
                        "x-dana-kind: api\n      x-dana-waived: {DANA-LINT-040: by habit}",
                        "DANA-LINT-060",
                        24));
    }

    private static Arguments mistake(String what, String by, String tag, int line) {
        return Arguments.of(what, by, tag, line);
    }

    @ParameterizedTest(name = "{2}: {1}")
    @MethodSource("mistakes")
    void everyMistakeIsToldWithItsLine(String what, String by, String tag, int line) throws IOException {
        LintReport report = lint(edited(what, by));

        assertThat(all(report))
                .filteredOn(problem -> problem.tag().equals(tag))
                .extracting(Problem::place)
                .anyMatch(place -> place.matches(".*bad\\.yaml:" + line + "\\)?"));
    }

    @Test
    void allMistakesAreToldAtOnce() throws IOException {
        Path bad = edited("action: NEW_TRANSACTION, ", "");
        Files.writeString(
                bad,
                Files.readString(bad)
                        .replace("same: '2009100'", "same: '2009199'")
                        .replace("points: 10}}", "points: no}}"));

        assertThat(lint(bad).errors())
                .extracting(Problem::tag)
                .containsExactlyInAnyOrder("DANA-LINT-001", "DANA-SPEC-012", "DANA-LINT-045", "DANA-LINT-052");
    }

    @Test
    void aWaivedRuleIsNotTold() throws IOException {
        Path bad = edited("minimal: {value", "least: {value");
        Files.writeString(
                bad,
                Files.readString(bad)
                        .replace(
                                "x-dana-kind: api",
                                "x-dana-kind: api\n      x-dana-waived: {DANA-LINT-050: the least request is the full one}"));

        assertThat(all(lint(bad))).isEmpty();
    }

    @Test
    void codesAndNamesAreGivenOnce() throws IOException {
        Path bad = edited(
                "          x-dana-codes:\n            - {code: '4049118'",
                "          x-dana-codes:\n            - {code: '4049118', outcome: FAILED, action: MARK_FAILED, meaning: too late}\n"
                        + "            - {code: '4049118'");
        Path copy = Files.copy(GOOD, folder.resolve("copy.yaml"));

        LintReport report = linter().lint(SpecSource.files(List.of(bad, copy)));

        assertThat(report.errors())
                .extracting(Problem::tag)
                .containsExactlyInAnyOrder("DANA-LINT-040", "DANA-SPEC-009", "DANA-LINT-035");
    }

    @Test
    void whatCannotBeReadIsToldBesideTheRest() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "openapi: 3.0.3\ninfo: [unclosed\npaths: {}\n");
        Path missing = folder.resolve("missing.yaml");
        Path bad = edited("      x-dana-service-code: '91'\n", "");

        LintReport report = linter().lint(SpecSource.files(List.of(broken, missing, bad)));

        assertThat(report.errors())
                .extracting(Problem::tag)
                .contains("DANA-SPEC-002", "DANA-SPEC-013", "DANA-LINT-042");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flag: no",
                "flag: On",
                "flag: Y",
                "time: 10:30:00",
                "zip: 012560",
                "day: 2026-03-18",
                "amount: 1_000",
                "version: 1.10",
                "x-dana-codes: [{code: 4045418}]",
                "/a/path.htm: {post: {x-dana-codes: [{code: USER_NOT_EXIST}]}}",
                "x-dana-codes: [{code: '00', meaning: this, and that}]",
                "nothing:",
                "200: ok",
                "on: push",
                "twice: a\ntwice: b"
            })
    void trapsOfYamlAreFound(String text) {
        Findings findings = new Findings();

        YamlTextRule.check("trap.yaml", new YamlLines(text), findings);

        assertThat(findings.report().errors()).isNotEmpty();
    }

    private Path edited(String what, String by) throws IOException {
        String text = Files.readString(GOOD).replace("\r\n", "\n");
        assertThat(text).contains(what);
        return Files.writeString(folder.resolve("bad.yaml"), text.replace(what, by));
    }

    private Linter linter() {
        return new Linter(LinterTest.class.getClassLoader(), folder);
    }

    private LintReport lint(Path file) {
        return linter().lint(SpecSource.files(List.of(file)));
    }

    private static List<Problem> all(LintReport report) {
        return Stream.concat(report.errors().stream(), report.warnings().stream())
                .toList();
    }
}
