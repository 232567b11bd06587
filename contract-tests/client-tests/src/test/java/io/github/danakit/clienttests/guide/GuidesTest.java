package io.github.danakit.clienttests.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.clienttests.Providers;
import io.github.danakit.clienttests.dana.DanaClient;
import io.github.danakit.clienttests.dana.disbursement.TransferToBankResponse;
import io.github.danakit.clienttests.dana.runtime.Outcome;
import io.github.danakit.clienttests.dana.runtime.TransportException;
import io.github.danakit.clienttests.dana.runtime.client.Settings;
import io.github.danakit.clienttests.dana.runtime.http.Headers;
import io.github.danakit.clienttests.dana.runtime.http.HttpCall;
import io.github.danakit.clienttests.dana.runtime.http.HttpReply;
import io.github.danakit.clienttests.dana.runtime.keys.RsaKeyPair;
import io.opentelemetry.api.OpenTelemetry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guides show code that is compiled and does what they say. */
class GuidesTest {
    private static final Path GUIDE = Path.of("src/test/java/io/github/danakit/clienttests/guide/Guide.java");
    private static final RsaKeyPair KEYS = RsaKeyPair.generate();
    private static final Path DOCS = Path.of("../../docs");
    private static final Pattern SHOWN =
            Pattern.compile("<!-- snippet: ([\\w-]+) -->\n```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern MARKED = Pattern.compile("( *)// snippet:([\\w-]+)\n(.*?)\n *// end", Pattern.DOTALL);

    private final List<HttpCall> sent = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"client.md", "outcomes.md", "signing.md"})
    void showsOnlyCodeThatIsCompiled(String guide) throws IOException {
        Map<String, String> compiled = compiled();
        String text = Files.readString(DOCS.resolve(guide)).replace("\r\n", "\n");
        if (Boolean.getBoolean("danakit.refresh")) {
            text = SHOWN.matcher(text).replaceAll(found -> Matcher.quoteReplacement(refreshed(found, compiled)));
            Files.writeString(DOCS.resolve(guide), text);
        }
        List<MatchResult> shown = SHOWN.matcher(text)
                .results()
                .filter(found -> compiled.containsKey(found.group(1)))
                .toList();
        assertThat(shown).isNotEmpty();
        shown.forEach(found -> assertThat(found.group(2)).as(found.group(1)).isEqualTo(compiled.get(found.group(1))));
    }

    /** Other tests own the snippets that are not of this guide's code. */
    private static String refreshed(MatchResult found, Map<String, String> compiled) {
        String code = compiled.getOrDefault(found.group(1), found.group(2));
        return "<!-- snippet: " + found.group(1) + " -->\n```java\n" + code + "```";
    }

    private static Map<String, String> compiled() throws IOException {
        Map<String, String> regions = new TreeMap<>();
        MARKED.matcher(Files.readString(GUIDE).replace("\r\n", "\n"))
                .results()
                .forEach(found -> regions.put(
                        found.group(2), found.group(3).indent(-found.group(1).length())));
        regions.merge("builder", regions.getOrDefault("builder-end", ""), String::concat);
        return regions;
    }

    private DanaClient client(String... script) throws IOException {
        RsaKeyPair keys = KEYS;
        Files.writeString(folder.resolve("merchant-private.pem"), keys.privatePem());
        Files.writeString(folder.resolve("dana-public.pem"), keys.publicPem());
        answers.addAll(List.of(script));
        return Guide.built(folder, this::send);
    }

    private HttpReply send(HttpCall call) {
        sent.add(call);
        String answer = answers.remove(0);
        if (answer.isEmpty()) {
            throw new TransportException("the connection was refused", null, false);
        }
        String body = "{\"responseCode\":\"" + answer.substring(0, 7) + "\",\"responseMessage\":\"m\","
                + "\"referenceNumber\":\"D-1\",\"referenceNo\":\"D-1\"" + answer.substring(7) + "}";
        return new HttpReply(
                Integer.parseInt(answer.substring(0, 3)), Headers.none(), body.getBytes(StandardCharsets.UTF_8));
    }

    private Settings settings() throws IOException {
        Properties properties = new Properties();
        properties.setProperty("dana.environment", "sandbox");
        properties.setProperty("dana.partner-id", "p");
        properties.setProperty("dana.merchant-key", KEYS.privatePem());
        assertThat(Guide.ofProperties(properties).caller().config().partnerId()).isEqualTo("p");
        return Settings.of(properties);
    }

    @Test
    void clientsComeFromABuilderPropertiesOrVariables() throws IOException {
        Settings settings = settings();
        assertThat(Guide.ownHttp(settings).toString()).contains("DanaClient");
        assertThat(Guide.listeners(settings, OpenTelemetry.noop()).toString()).contains("DanaClient");
        Providers.amazon()
                .ifPresent(
                        amazon -> assertThat(Guide.provider(settings, amazon)).isNotNull());
        assertThat(client().caller().config().timeout()).hasSeconds(10);
    }

    @Test
    void anUnknownFateIsFoundOut() throws IOException {
        String found =
                "2000000,\"originalPartnerReferenceNo\":\"T-1\",\"serviceCode\":\"00\",\"amount\":{\"value\":\"1.00\","
                        + "\"currency\":\"IDR\"},\"latestTransactionStatus\":\"00\",\"transactionStatusDesc\":\"m\"";
        assertThat(Guide.isPaid(client("2024300", found), Guide.transfer("T-1", 1)))
                .isTrue();
        assertThat(Guide.patience(client(found), Guide.transfer("T-1", 1))
                        .transaction()
                        .status())
                .isEqualTo("00");
        assertThat(sent).hasSize(3);
    }

    @Test
    void outcomesBecomeExceptionsWhereThatIsPreferred() throws IOException {
        assertThat(Guide.exceptions(client("2004300"), Guide.transfer("T-1", 1)))
                .isEqualTo("D-1");
        assertThat(Guide.exceptions(client("4034314"), Guide.transfer("T-1", 1)))
                .startsWith("CONTACT_DANA ");
        assertThat(Guide.exceptions(client("", "", ""), Guide.transfer("T-1", 1)))
                .startsWith("never sent: ");
    }

    @Test
    void optionsAreOfOneCall() throws Exception {
        Outcome<?> outcome = Guide.options(client("2004300"), Guide.transfer("T-1", 1));
        assertThat(outcome.externalId()).isEqualTo("payout-51-attempt-1");
        assertThat(sent.get(0).timeout()).hasSeconds(5);
        assertThat(Guide.async(client("4045501"), Guide.query())
                        .get()
                        .transaction()
                        .outcome())
                .hasToString("FAILED");
    }

    @Test
    void codesAreComparedByTheirConstants() throws IOException {
        Outcome<TransferToBankResponse> outcome =
                client("4034314").disbursement().transferToBank(Guide.transfer("T-1", 1));
        assertThat(Guide.codes(outcome)).isTrue();
        assertThat(Guide.next(outcome)).isEqualTo("people have to talk");
    }

    @Test
    void rawCallsAreWrongInOneThingOnly() throws IOException {
        Guide.raw(client("4004302", "4014300"), "{}");
        assertThat(sent.get(0).headers().names())
                .doesNotContain("X-TIMESTAMP")
                .contains("X-SIGNATURE", "X-EXTERNAL-ID");
        assertThat(sent.get(1).headers().first("X-SIGNATURE")).contains("AAAA");
        assertThat(sent.get(1).headers().first("X-TIMESTAMP")).isPresent();
    }
}
