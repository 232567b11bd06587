package io.github.danakit.runtime.server;

import static io.github.danakit.runtime.server.Partner.ALIAS;
import static io.github.danakit.runtime.server.Partner.BODY;
import static io.github.danakit.runtime.server.Partner.PATH;

import io.github.danakit.runtime.Sample;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.keys.MerchantKey;
import io.github.danakit.runtime.keys.RsaKeyPair;
import io.github.danakit.runtime.server.SocketTest.Case;
import io.github.danakit.runtime.signing.RequestSigner;
import io.github.danakit.runtime.signing.SigningInput;
import io.github.danakit.runtime.signing.SigningScheme;
import io.github.danakit.runtime.signing.Timestamps;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Requests that must reach no handler, each with the answer that is documented for it. */
final class HostileRequests {
    private final List<Case> cases = new ArrayList<>();
    private final Partner partner;
    private final MerchantKey dana;

    private HostileRequests(Partner partner, MerchantKey dana) {
        this.partner = partner;
        this.dana = dana;
    }

    static Stream<Case> all(Partner partner, MerchantKey dana) throws IOException {
        HostileRequests requests = new HostileRequests(partner, dana);
        requests.keys();
        requests.signatures();
        requests.times();
        requests.changedBodies();
        requests.signedBodies();
        requests.addresses();
        requests.methods();
        return requests.cases.stream();
    }

    private void add(String name, RawRequest request, String expected) {
        cases.add(new Case(name, request, expected));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Headers headers() {
        return partner.signed(PATH, BODY);
    }

    private RawRequest with(String header, String value) {
        return RawRequest.post(PATH, headers().with(header, value), bytes(BODY));
    }

    private RawRequest signed(byte[] body) {
        return RawRequest.post(PATH, Partner.signed(dana, PATH, body, Timestamps.now(partner.clock)), body);
    }

    private void keys() {
        MerchantKey other = RsaKeyPair.generate().privateKey();
        String now = Timestamps.now(partner.clock);
        add("a wrong key", RawRequest.post(PATH, Partner.signed(other, PATH, bytes(BODY), now), bytes(BODY)), "401");
        for (String algorithm : List.of("SHA1withRSA", "SHA512withRSA")) {
            SigningScheme weak = Sample.SNAP.algorithm(algorithm);
            Map<String, String> values =
                    Map.of("timestamp", now, "partnerId", "p", "externalId", "e", "channelId", "D");
            Headers headers = Headers.of(
                    new RequestSigner(weak, dana).headers(new SigningInput("POST", PATH, bytes(BODY), values)));
            add("signed by " + algorithm, RawRequest.post(PATH, headers, bytes(BODY)), "401");
        }
    }

    private void signatures() {
        String signature = headers().first("X-SIGNATURE").orElseThrow();
        byte[] raw = Base64.getDecoder().decode(signature);
        add("no signature", RawRequest.post(PATH, headers().without("X-SIGNATURE"), bytes(BODY)), "401");
        add("an empty signature", with("X-SIGNATURE", ""), "401");
        add("a signature without padding", with("X-SIGNATURE", signature.replace("=", "")), "401");
        add("a signature in Base64 for addresses", with("X-SIGNATURE", url(raw)), "401");
        add("a signature in hex", with("X-SIGNATURE", HexFormat.of().formatHex(raw)), "401");
        add("a signature with a space in it", with("X-SIGNATURE", signature.replaceFirst("(.{9})", "$1 ")), "401");
        add("a shortened signature", with("X-SIGNATURE", signature.substring(0, 340)), "401");
        add("a lengthened signature", with("X-SIGNATURE", "AAAA" + signature), "401");
        add("two signatures in one header", with("X-SIGNATURE", signature + "," + signature), "401");
        add(
                "the signature twice",
                RawRequest.post(PATH, headers(), bytes(BODY)).header("X-SIGNATURE", signature),
                "401");
        add(
                "the signature in two spellings",
                RawRequest.post(PATH, headers(), bytes(BODY)).header("x-signature", signature),
                "401");
        add("a signature of zeros", with("X-SIGNATURE", Base64.getEncoder().encodeToString(new byte[256])), "401");
    }

    private static String url(byte[] raw) {
        return Base64.getUrlEncoder().encodeToString(raw);
    }

    private void times() {
        add("no time", RawRequest.post(PATH, headers().without("X-TIMESTAMP"), bytes(BODY)), "401");
        add("an empty time", with("X-TIMESTAMP", ""), "401");
        add("the same moment in another zone", with("X-TIMESTAMP", "2026-03-14T02:26:53Z"), "401");
        String now = Timestamps.now(partner.clock);
        add("the time twice", RawRequest.post(PATH, headers(), bytes(BODY)).header("x-timestamp", now), "401");
        for (long skew : new long[] {-901, 901}) {
            String time = Timestamps.format(OffsetDateTime.now(partner.clock).plusSeconds(skew));
            add(
                    "a clock " + skew + " s off",
                    RawRequest.post(PATH, Partner.signed(dana, PATH, bytes(BODY), time), bytes(BODY)),
                    "401");
        }
        for (String time : List.of("now", "1773455213", "2026-03-14T09:26:53", "2026-13-14T09:26:53+07:00")) {
            add(
                    "the signed time " + time,
                    RawRequest.post(PATH, Partner.signed(dana, PATH, bytes(BODY), time), bytes(BODY)),
                    "401");
        }
    }

    private void changedBodies() throws IOException {
        add("another amount", RawRequest.post(PATH, headers(), bytes(BODY.replace("1.00", "9.00"))), "401");
        add("a byte order mark", RawRequest.post(PATH, headers(), bytes("\uFEFF" + BODY)), "401");
        add("a newline at the end", RawRequest.post(PATH, headers(), bytes(BODY + "\n")), "401");
        add("bytes after the end", RawRequest.post(PATH, headers(), bytes(BODY + "{}")), "401");
        add("a cut body", RawRequest.post(PATH, headers(), bytes(BODY.substring(0, 40))), "401");
        add("no body", RawRequest.post(PATH, headers(), new byte[0]), "401");
        add(
                "a changed body in chunks",
                RawRequest.post(PATH, headers(), bytes(BODY + " ")).inChunks(),
                "401");
        RawRequest zipped = RawRequest.post(PATH, headers(), zip(BODY)).header("Content-Encoding", "gzip");
        add("a zipped body, signed before", zipped, "401");
        add("a zipped body, signed after", signed(zip(BODY)).header("Content-Encoding", "gzip"), "40");
    }

    private static byte[] zip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes(text));
        }
        return out.toByteArray();
    }

    /** Rightly signed, and still not a message. */
    private void signedBodies() {
        add("signed with a byte order mark", signed(bytes("\uFEFF" + BODY)), "4005601");
        add("signed with bytes after the end", signed(bytes(BODY + "x")), "4005601");
        add("two signed objects", signed(bytes(BODY + BODY)), "4005601");
        add("a signed list", signed(bytes("[" + BODY + "]")), "4005601");
        add("signed nothing", signed(new byte[0]), "4005601");
        add("signed null", signed(bytes("null")), "4005601");
        add("signed UTF-16", signed(BODY.getBytes(StandardCharsets.UTF_16BE)), "40");
        add(
                "signed bytes that are no UTF-8",
                signed(BODY.replace("ORDER-1", "\u00FF").getBytes(StandardCharsets.ISO_8859_1)),
                "4005601");
        add("signed with a zero byte", signed(bytes(BODY.replace("ORDER-1", "\u0000"))), "4005601");
        String deep = "{\"originalPartnerReferenceNo\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";
        add("signed and nested 5000 deep", signed(bytes(deep)), "4005601");
        String twice = "{\"originalPartnerReferenceNo\":\"O\"," + BODY.substring(1);
        add("a signed member twice", signed(bytes(twice)), "4005601");
        add("a signed amount that is none", signed(bytes(BODY.replace("1.00", "1e9"))), "4005601");
        add("a signed message without amount", signed(bytes("{\"originalPartnerReferenceNo\":\"O\"}")), "4005602");
        add("signed null for the reference", signed(bytes(BODY.replace("\"ORDER-1\"", "null"))), "4005602");
        add("signed and too large", signed(bytes("{\"x\":\"" + "y".repeat(300_000) + "\"}")), "4005600");
    }

    private void addresses() {
        for (String target : List.of(
                PATH + "?x=1",
                PATH + "?",
                PATH + "/",
                PATH + ";x=1",
                "/" + PATH,
                "/v1.0//debit/notify",
                "/v1.0/debit/%6Eotify",
                "/v1.0/debit%2Fnotify",
                "/v1.0/x/../debit/notify",
                "/v1.0/./debit/notify",
                "/V1.0/debit/notify",
                "http://localhost" + PATH,
                "/")) {
            add("signed for " + target, RawRequest.post(target, partner.signed(target, BODY), bytes(BODY)), "404");
        }
        add("a query that was not signed", RawRequest.post(PATH + "?x=1", headers(), bytes(BODY)), "404");
        add("the signature of another path", RawRequest.post(ALIAS, headers(), bytes(BODY)), "401");
        add("a path that is no address", RawRequest.post("/v1.0/debit/%zz", headers(), bytes(BODY)), "40");
    }

    private void methods() {
        for (String method : List.of("GET", "PUT", "PATCH", "DELETE", "post", "QUERY")) {
            add(method, RawRequest.post(PATH, headers(), bytes(BODY)).method(method), "404");
        }
        add(
                "a method in a header",
                RawRequest.post(PATH, headers(), bytes(BODY)).method("PUT").header("X-HTTP-Method-Override", "POST"),
                "404");
    }
}
