package io.github.danakit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.danakit.generator.lint.Problems;
import io.github.danakit.runtime.TestKeys;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Addresses that are made by the code emitted for DANA's own pages; {@code emitted/Pages.java} is the partner's part.
 */
class EmittedPagesTest {
    private static final List<String> PRODUCTS =
            List.of("widget", "open-api-oauth", "open-api-member", "open-api-acquiring");

    @TempDir
    static Path folder;

    private static Map<?, ?> made = Map.of();

    @BeforeAll
    static void makesTheAddresses() throws IOException, ReflectiveOperationException {
        Problems problems = new Problems();
        GeneratorOptions options = GeneratorOptions.parse(
                "com.example.dana", PRODUCTS, "partner", List.of("client"), List.of(), List.of(), List.of(), problems);
        problems.throwIfAny();
        Map<String, String> files = new DanaGenerator(EmittedPagesTest.class.getClassLoader())
                .generate(new GenerationRequest(options, List.of(), null));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = folder.resolve("src").resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
        Files.copy(Path.of("src/test/resources/emitted/Pages.java"), folder.resolve("src/com/example/dana/Pages.java"));
        Path classes = folder.resolve("classes");
        assertThat(Sources.compile(folder.resolve("src"), classes)).isEmpty();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Object partner =
                    loader.loadClass("com.example.dana.Pages").getConstructor().newInstance();
            @SuppressWarnings("unchecked") // its own signature
            Function<String, Map<String, Object>> apply = (Function<String, Map<String, Object>>) partner;
            made = apply.apply(TestKeys.file("test-key-pkcs8.pem"));
        }
    }

    private static String text(String name) {
        return String.valueOf(made.get(name));
    }

    @Test
    void aPageHasTheHostOfItsEnvironmentAndItsParametersInOrder() {
        String query =
                "/n/link/binding?partnerId=p&timestamp=2026-03-14T09%3A26%3A53%2B07%3A00&externalId=e&channelId=c"
                        + "&scopes=CASHIER%2CQUERY_BALANCE&redirectUrl=https%3A%2F%2Fshop.example%2Fback%3Fa%3Db&state=s-1";
        assertThat(text("binding")).isEqualTo("https://m.sandbox.dana.id" + query);
        assertThat(text("live")).isEqualTo("https://m.dana.id" + query);
    }

    @Test
    void aSignedTextOfOnesOwnGivesTheQueryOfTheVector() throws IOException {
        assertThat(text("vector")).contains("&" + vector("g02-deeplink-mode") + "&scopes=");
    }

    @Test
    void aSignedObjectGivesTheQueryOfTheVector() throws IOException {
        assertThat(text("seamless"))
                .isEqualTo("https://m.sandbox.dana.id/d/portal/oauth?" + vector("g03-older-portal")
                        + "&clientId=c&scopes=CASHIER,MINI_DANA&requestId=r&state=s&terminalType=WEB"
                        + "&redirectUrl=https%3A%2F%2Fshop.example");
    }

    @Test
    void parametersGoOntoAnotherHostOrAGivenAddress() {
        assertThat(text("topUp")).isEqualTo("http://localhost:8080/m/portal/topup?ott=o%2B1");
        assertThat(text("wallet")).isEqualTo("https://m.dana.id/m/portal/home?sourcePlatform=IPG&ott=o%2B1");
    }

    @Test
    void everyProblemIsNamedAtOnceAndTheSingleValueNeedsNoCall() {
        assertThat(text("missing"))
                .isEqualTo(
                        "CheckoutUrlParameters cannot be built: timestamp is missing; mid is missing; sign is missing");
        assertThat(text("long"))
                .contains("state is longer than 32 characters (33)", "lang is longer than 2 characters (3)");
    }

    @Test
    void whatComesBackIsReadOnlyWithTheStateThatWasSent() {
        assertThat(text("code")).isEqualTo("c/1 c/2");
        assertThat(text("forged")).contains("state is not the one that was sent");
    }

    /** {@code docs/signing.md} shows regions of what was compiled here. */
    @Test
    void theGuideShowsOnlyCodeThatIsCompiled() throws IOException {
        String guide = GuideSnippets.guide();
        List<String> shown = GuideSnippets.of("Pages.java");

        assertThat(shown).hasSize(2).allSatisfy(snippet -> assertThat(guide).contains(snippet));
        assertThat(text("guide"))
                .startsWith("https://m.sandbox.dana.id/n/link/binding?partnerId=2026031800000000000001&")
                .contains("&seamlessData=%7B", "&seamlessSign=");
    }

    private static String vector(String name) throws IOException {
        JsonNode vectors =
                new ObjectMapper().readTree(TestKeys.file("seamless.json")).path("vectors");
        return StreamSupport.stream(vectors.spliterator(), false)
                .filter(vector -> vector.path("name").asText().equals(name))
                .map(vector -> vector.path("expectedQuery").asText())
                .findFirst()
                .orElseThrow();
    }
}
