package io.github.danakit.runtime.server;

import static io.github.danakit.runtime.server.EnvelopePartner.BODY;
import static io.github.danakit.runtime.server.EnvelopePartner.message;
import static io.github.danakit.runtime.server.EnvelopePartner.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.runtime.EnvelopeSample;
import io.github.danakit.runtime.TestKeys;
import io.github.danakit.runtime.http.HttpReply;
import io.github.danakit.runtime.keys.RsaKeyPair;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Envelopes that try to have another message handled than the one that was signed. */
class HostileEnvelopesTest {
    private static final String SIGNATURE = EnvelopeSample.signature(message(), TestKeys.merchant());
    private static final String EVIL = message().replace("ORDER-1", "ORDER-9");
    private static final String MARK = "\"signature\":\"" + SIGNATURE + "\"";

    private final EnvelopePartner partner = new EnvelopePartner();

    static Stream<Arguments> hostile() {
        Map<String, String> all = new LinkedHashMap<>();
        shapes(all);
        signatures(all);
        nesting(all);
        return Stream.concat(
                all.entrySet().stream()
                        .map(entry ->
                                Arguments.of(entry.getKey(), entry.getValue().getBytes(StandardCharsets.UTF_8))),
                encodings());
    }

    private static void shapes(Map<String, String> all) {
        String good = sealed(message());
        all.put(
                "the message twice, the good one first",
                "{\"request\":" + message() + ",\"request\":" + EVIL + "," + MARK + "}");
        all.put(
                "the message twice, the good one last",
                "{\"request\":" + EVIL + ",\"request\":" + message() + "," + MARK + "}");
        all.put("the same message twice", "{\"request\":" + message() + ",\"request\":" + message() + "," + MARK + "}");
        all.put(
                "a name with an escape beside the good one",
                "{\"request\":" + message() + ",\"\\u0072equest\":" + EVIL + "," + MARK + "}");
        all.put("a name with an escape alone", "{\"\\u0072equest\":" + message() + "," + MARK + "}");
        all.put("another name in capitals", good.replace("\"request\"", "\"Request\""));
        all.put("an answer in place of a request", good.replace("\"request\"", "\"response\""));
        all.put("the bare message", message());
        all.put("a list around it", "[" + good + "]");
        all.put("two objects", good + good);
        all.put("trailing bytes", good + "x");
        all.put("a trailing brace", good + "}");
        all.put("a trailing comma", good.substring(0, good.length() - 1) + ",}");
        all.put("a leading comma", "{," + good.substring(1));
        all.put("no comma", good.replace(",\"signature\"", "\"signature\""));
        all.put("a colon twice", good.replaceFirst(":", "::"));
        all.put("an equals sign", good.replaceFirst(":", "="));
        all.put("single quotes", good.replaceFirst("\"request\"", "'request'"));
        all.put("a comment", "/**/" + good);
        all.put("a comment inside", good.replaceFirst("\\{", "{/* */"));
        all.put("not closed", good.substring(0, good.length() - 1));
        all.put("cut in the signature", good.substring(0, good.length() - 20));
        all.put("nothing", "");
        all.put("spaces", "  \n ");
        all.put("an empty object", "{}");
        all.put("a message that is a text", "{\"request\":\"" + message().replace("\"", "\\\"") + "\"," + MARK + "}");
        all.put("a message that is a list", "{\"request\":[" + message() + "]," + MARK + "}");
        all.put("a message that is null", "{\"request\":null," + MARK + "}");
        all.put("a form body", "request=" + message() + "&signature=" + SIGNATURE);
    }

    private static void signatures(Map<String, String> all) {
        String open = "{\"request\":" + message() + ",\"signature\":";
        all.put("no signature", "{\"request\":" + message() + "}");
        all.put("an empty signature", open + "\"\"}");
        all.put("a null signature", open + "null}");
        all.put("a signature in a list", open + "[\"" + SIGNATURE + "\"]}");
        all.put("two signatures", open + "\"" + SIGNATURE + "\"," + MARK + "}");
        all.put("a signature with an escaped name too", open + "\"" + SIGNATURE + "\",\"\\u0073ignature\":\"\"}");
        all.put(
                "the signature inside of the message",
                "{\"request\":" + message().replaceFirst("}$", "," + MARK + "}") + "}");
        all.put("a signature without padding", open + "\"" + SIGNATURE.replace("=", "") + "\"}");
        all.put("a signature with spaces", open + "\" " + SIGNATURE + "\"}");
        all.put(
                "a signature with line breaks",
                open + "\"" + SIGNATURE.substring(0, 64) + "\\n" + SIGNATURE.substring(64) + "\"}");
        all.put(
                "a signature in URL letters",
                open + "\"" + SIGNATURE.replace('+', '-').replace('/', '_') + "\"}");
        all.put("a signature in hex", open + "\"" + "ab".repeat(256) + "\"}");
        all.put("half a signature", open + "\"" + SIGNATURE.substring(0, 172) + "\"}");
        all.put("another key", sealed(message(), RsaKeyPair.generate().privateKey()));
        all.put(
                "the whole document signed",
                open + "\"" + EnvelopeSample.signature("{\"request\":" + message() + "}", TestKeys.merchant()) + "\"}");
        all.put("only the body signed", open + "\"" + EnvelopeSample.signature(BODY, TestKeys.merchant()) + "\"}");
        all.put("a changed content", sealed(message()).replace("ORDER-1", "ORDER-9"));
        all.put("an added member", sealed(message()).replaceFirst("\"body\":\\{", "\"body\":{\"a\":1,"));
        all.put("another spacing", sealed(message()).replaceFirst("\"body\":", "\"body\": "));
        all.put("other escapes", sealed(message()).replaceFirst("ORDER", "\\\\u004fRDER"));
    }

    private static void nesting(Map<String, String> all) {
        String signed = "\"signature\":\"" + SIGNATURE + "\"";
        all.put(
                "the good message in an unknown member",
                "{\"x\":{\"request\":" + message() + "},\"request\":" + EVIL + "," + signed + "}");
        all.put("everything one level down", "{\"x\":" + sealed(message()) + "}");
        all.put("the signature one level down", "{\"request\":" + message() + ",\"x\":{" + signed + "}}");
        all.put("brackets that do not match", "{\"request\":{\"head\":[},\"body\":{}]," + signed + "}");
        all.put("very deep nesting", "{\"request\":" + "[".repeat(100_000) + "]".repeat(100_000) + "," + signed + "}");
        all.put(
                "deep nesting beside",
                "{\"x\":" + "{\"a\":".repeat(65) + "1" + "}".repeat(65) + ","
                        + sealed(message()).substring(1));
        all.put(
                "deep nesting in a signed body",
                sealed(EnvelopeSample.message(
                        EnvelopePartner.head(), "{\"merchantId\":" + "[".repeat(63) + "]".repeat(63) + "}")));
        String twice =
                message().replaceFirst("\"body\":", "\"body\":" + BODY.replace("ORDER-1", "ORDER-9") + ",\"body\":");
        all.put("a signed message with two bodies", sealed(twice));
        String headTwice = message().replaceFirst("\"head\":", "\"head\":" + EnvelopePartner.head() + ",\"head\":");
        all.put("a signed message with two heads", sealed(headTwice));
        all.put(
                "a signed head with a member twice",
                sealed(message().replaceFirst("\"reqMsgId\"", "\"reqMsgId\":\"x\",\"reqMsgId\"")));
        all.put("a signed message without head", sealed("{\"body\":" + BODY + "}"));
        all.put("a signed message without body", sealed("{\"head\":" + EnvelopePartner.head() + "}"));
        all.put("a signed message without id", sealed(message().replace(",\"reqMsgId\":\"msg-1\"", "")));
        all.put("a signed message without time", sealed(message().replaceFirst("\"reqTime\":\"[^\"]*\",", "")));
    }

    private static Stream<Arguments> encodings() {
        String good = sealed(message());
        byte[] bad = sealed(message().replace("ORDER-1", "ORDER-\u00e9")).getBytes(StandardCharsets.ISO_8859_1);
        String huge = "{\"x\":\"" + "a".repeat(300_000) + "\"," + good.substring(1);
        return Stream.of(
                Arguments.of("a byte order mark", ("\uFEFF" + good).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-16", good.getBytes(StandardCharsets.UTF_16)),
                Arguments.of("UTF-16 without mark", good.getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("UTF-16, large end first", good.getBytes(StandardCharsets.UTF_16BE)),
                Arguments.of("Latin 1", bad),
                Arguments.of("zero bytes behind it", (good + "\0\0").getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        "a control character in a text",
                        good.replaceFirst("2166", "21\n66").getBytes(StandardCharsets.UTF_8)),
                Arguments.of("gzip", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0}),
                Arguments.of("far too large", huge.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void reachNoHandlerAndGetADocumentedCode(String name, byte[] envelope) {
        HttpReply reply = EnvelopePartner.send(partner.endpoint, envelope);
        assertThat(partner.seen).as(name).isEmpty();
        assertThat(partner.rejections).hasSize(1);
        assertThat(reply.status()).isEqualTo(200);
        String text = new String(reply.body(), StandardCharsets.UTF_8);
        assertThat(text)
                .contains("\"resultStatus\":\"F\"")
                .doesNotContain("\"resultStatus\":\"S\"", "Exception", "planted");
    }

    @Test
    void thereAreMoreThanThirty() {
        assertThat(hostile().count()).isGreaterThan(60);
    }

    static Stream<Arguments> harmless() {
        String good = sealed(message());
        return Stream.of(
                Arguments.of(
                        "spaces around everything",
                        " \r\n\t{ \"request\" : " + message() + " ,\n\"signature\" : \"" + SIGNATURE + "\" } \n"),
                Arguments.of("the signature first", "{" + MARK + ",\"request\":" + message() + "}"),
                Arguments.of(
                        "members that nobody knows",
                        "{\"a\":[{\"request\":{}}],\"b\":\"\\\"request\\\":{}\",\"c\":-1.5e+3,\"d\":null,"
                                + good.substring(1)),
                Arguments.of(
                        "an escaped slash in the signature", good.replace(SIGNATURE, SIGNATURE.replace("/", "\\/"))),
                Arguments.of(
                        "escaped signs in the signature",
                        good.replace(
                                SIGNATURE, SIGNATURE.replace("+", "\\u002B").replace("=", "\\u003d"))),
                Arguments.of(
                        "body before head", sealed("{\"body\":" + BODY + ",\"head\":" + EnvelopePartner.head() + "}")),
                Arguments.of(
                        "more in the message",
                        sealed("{\"x\":{\"head\":1},\"head\":" + EnvelopePartner.head() + ",\"body\":" + BODY
                                + ",\"y\":[]}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void formsThatRealSendersUseAreTaken(String name, String envelope) {
        partner.send(envelope);
        assertThat(partner.rejections).as(name).isEmpty();
        assertThat(partner.seen).hasSize(1);
    }
}
