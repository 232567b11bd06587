package io.github.danakit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.generator.Examples.Example;
import io.github.danakit.generator.lint.Problems;
import io.github.danakit.runtime.keys.RsaKeyPair;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The code emitted for DANA's older Open API talks to the code emitted for DANA's own side, over real sockets;
 * {@code emitted/OpenApi.java} is what people write on both.
 */
class EmittedOpenApiTest {
    private static final List<String> PRODUCTS = List.of("open-api-acquiring", "open-api-oauth");

    private static final Pattern SHOWN =
            Pattern.compile("<!-- snippet: (open-api-[\\w-]+) -->\n```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern MARKED = Pattern.compile("( *)// snippet:([\\w-]+)\n(.*?)\n *// end", Pattern.DOTALL);

    @TempDir
    static Path folder;

    private static Map<?, ?> told = Map.of();

    @BeforeAll
    static void bothSidesTalk() throws IOException, ReflectiveOperationException {
        emit("com.example.dana", "partner");
        emit("com.example.side", "dana");
        Files.copy(
                Path.of("src/test/resources/emitted/OpenApi.java"),
                folder.resolve("src/com/example/dana/OpenApi.java"));
        Path classes = folder.resolve("classes");
        assertThat(Sources.compile(folder.resolve("src"), classes)).isEmpty();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Object partner = loader.loadClass("com.example.dana.OpenApi")
                    .getConstructor()
                    .newInstance();
            @SuppressWarnings("unchecked") // its own signature
            Function<Map<String, String>, Map<String, Object>> apply =
                    (Function<Map<String, String>, Map<String, Object>>) partner;
            told = apply.apply(given());
        }
    }

    private static void emit(String basePackage, String role) throws IOException {
        Problems problems = new Problems();
        GeneratorOptions options = GeneratorOptions.parse(
                basePackage,
                PRODUCTS,
                role,
                List.of("client", "server"),
                List.of("httpserver"),
                List.of(),
                List.of(),
                problems);
        problems.throwIfAny();
        Map<String, String> files = new DanaGenerator(EmittedOpenApiTest.class.getClassLoader())
                .generate(new GenerationRequest(options, List.of(), null));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = folder.resolve("src").resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }

    /** Fresh keys of both sides, and the bodies of the description's own examples. */
    private static Map<String, String> given() throws IOException {
        RsaKeyPair merchant = RsaKeyPair.generate();
        RsaKeyPair dana = RsaKeyPair.generate();
        Map<String, String> given = new HashMap<>(Map.of(
                "merchantPrivate", merchant.privatePem(),
                "merchantPublic", merchant.publicPem(),
                "danaPrivate", dana.privatePem(),
                "danaPublic", dana.publicPem()));
        Map<String, Example> examples = Examples.read();
        Map.of(
                        "createOrder", "open-api-acquiring.create-order",
                        "queryOrder", "open-api-acquiring.query-order",
                        "cancelOrder", "open-api-acquiring.cancel-order",
                        "refundOrder", "open-api-acquiring.refund-order",
                        "finishNotify", "open-api-acquiring.finish-notify",
                        "applyToken", "open-api-oauth.apply-token")
                .forEach((name, id) -> given.put(
                        name, examples.get(id).full().at("/request/body").toString()));
        return given;
    }

    private static String text(String name) {
        return String.valueOf(told.get(name));
    }

    @Test
    void aCallBringsTheBodyOfTheAnswerAndItsVerdict() {
        assertThat(text("created")).isEqualTo("PROCEED https://pay.example/msg-1/true");
        assertThat(text("reference")).startsWith("KOPI-");
        assertThat(text("paid")).isEqualTo("SUCCESS");
        assertThat(text("token")).isEqualTo("S");
    }

    @Test
    void aRefusalIsAnOutcomeWithItsCode() {
        assertThat(text("refused")).isEqualTo("FAILED 00000004 PARAM_ILLEGAL");
    }

    @Test
    void aFaultOfTheOtherSideLeavesTheFateOfMoneyOpen() {
        assertThat(text("sides")).isIn("UNKNOWN", "PENDING");
    }

    @Test
    void aNotificationIsHandledOnceItIsProvenAndTheSignedAnswerIsBelieved() {
        assertThat(text("notified")).isEqualTo("KOPI-20260318-00422 SUCCESS 2026031809150000112233");
        assertThat(text("answered")).isEqualTo("SUCCESS");
    }

    @Test
    void aNotificationForAnotherPartnerIsRefusedWithoutSignature() {
        assertThat(text("another")).isEqualTo("MISSING_SIGNATURE");
    }

    /** {@code docs/signing.md} shows regions of what was compiled here. */
    @Test
    void theGuideShowsOnlyCodeThatIsCompiled() throws IOException {
        Map<String, String> compiled = new HashMap<>();
        String source = text(Path.of("src/test/resources/emitted/OpenApi.java"));
        MARKED.matcher(source)
                .results()
                .forEach(found -> compiled.put(
                        found.group(2), found.group(3).indent(-found.group(1).length())));
        Map<String, String> shown = new HashMap<>();
        SHOWN.matcher(text(Path.of("../docs/signing.md")))
                .results()
                .forEach(found -> shown.put(found.group(1), found.group(2)));
        assertThat(compiled).isNotEmpty();
        compiled.forEach((name, code) -> assertThat(shown.get(name)).as(name).isEqualTo(code));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
