package com.example.dana;

import com.example.dana.nicepay.NicepayOperations;
import com.example.dana.runtime.SignatureMismatchException;
import com.example.dana.runtime.client.PageQuery;
import com.example.dana.runtime.client.SignedText;
import com.example.dana.runtime.http.Headers;
import com.example.dana.runtime.json.JacksonCodec;
import com.example.dana.runtime.keys.ClientSecret;
import com.example.dana.runtime.keys.DanaKey;
import com.example.dana.runtime.keys.MerchantKey;
import com.example.dana.runtime.keys.SigningKey;
import com.example.dana.runtime.keys.VerifyingKey;
import com.example.dana.runtime.signing.BodyForm;
import com.example.dana.runtime.signing.EnvelopeForm;
import com.example.dana.runtime.signing.FieldToken;
import com.example.dana.runtime.signing.RequestSigner;
import com.example.dana.runtime.signing.SignatureVerifier;
import com.example.dana.runtime.signing.SignedEnvelope;
import com.example.dana.runtime.signing.SigningInput;
import com.example.dana.runtime.signing.SigningScheme;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Judges signature vectors with emitted code: the part that a partner, or whoever plays DANA, would write. */
public final class Vectors implements BiFunction<String, String, Function<Map<String, Object>, Map<String, String>>> {
    private static final String RSA = "SHA256withRSA";

    private record Keys(MerchantKey merchant, DanaKey dana) {}

    @Override
    public Function<Map<String, Object>, Map<String, String>> apply(String privatePem, String publicPem) {
        Keys keys = new Keys(MerchantKey.fromText(privatePem), DanaKey.fromText(publicPem));
        return vector -> judge(vector, keys);
    }

    private static Map<String, String> judge(Map<String, Object> vector, Keys keys) {
        String scheme = text(vector, "scheme");
        return switch (scheme) {
            case "snap-asymmetric", "snap-webhook" -> header(vector, DanaSigning.SNAP_ASYMMETRIC, keys);
            case "snap-access-token" -> header(vector, DanaSigning.SNAP_TOKEN, keys);
            case "snap-b2b2c" -> header(vector, DanaSigning.SNAP_CUSTOMER, keys);
            case "snap-symmetric" -> header(vector, DanaSigning.SNAP_SYMMETRIC, keys);
            case "seamless" -> seamless(vector, keys);
            case "openapi-envelope" -> envelope(vector, keys);
            case "nicepay-merchant-token" -> field(vector);
            default -> Map.of("verdict", "unknown scheme");
        };
    }

    private static Map<String, String> header(Map<String, Object> vector, SigningScheme scheme, Keys keys) {
        Headers headers = Headers.none();
        for (Map.Entry<?, ?> header : ((Map<?, ?>) vector.get("headers")).entrySet()) {
            headers = headers.plus(header.getKey().toString(), header.getValue().toString());
        }
        String secret = text(vector, "clientSecret");
        SigningKey signs = secret.isEmpty() ? keys.merchant() : ClientSecret.of(secret);
        VerifyingKey verifies = secret.isEmpty() ? keys.dana() : ClientSecret.of(secret);
        byte[] body = bytes(text(vector, "body"));
        Map<String, String> made = new RequestSigner(scheme, signs)
                .headers(new SigningInput(text(vector, "method"), text(vector, "path"), body, values(vector, headers)));
        Map<String, String> result = new LinkedHashMap<>();
        result.put("signature", made.get("X-SIGNATURE"));
        try {
            String signed = new SignatureVerifier(scheme, List.of(verifies), BodyForm.RECEIVED_OR_MINIFIED)
                    .verify(text(vector, "method"), text(vector, "path"), headers, body);
            result.put("verdict", "accept");
            result.put("text", signed);
        } catch (SignatureMismatchException e) {
            result.put("verdict", "reject");
        }
        return result;
    }

    /** What a partner knows of himself and of his customer, told apart from what the scheme makes of it. */
    private static Map<String, String> values(Map<String, Object> vector, Headers headers) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("timestamp", text(vector, "timestamp"));
        values.put("externalId", headers.first("X-EXTERNAL-ID").orElse("1"));
        values.put("channelId", headers.first("CHANNEL-ID").orElse("95221"));
        values.put("partnerId", headers.first("X-CLIENT-KEY").orElse(headers.first("X-PARTNER-ID").orElse("")));
        values.put("accessToken", text(vector, "accessToken"));
        return values;
    }

    private static Map<String, String> envelope(Map<String, Object> vector, Keys keys) {
        EnvelopeForm form = Objects.requireNonNull(DanaSigning.OPEN_API_ENVELOPE.envelope());
        SignedEnvelope envelope =
                SignedEnvelope.open(form, text(vector, "signedMember"), bytes(text(vector, "body")));
        Map<String, String> result = new LinkedHashMap<>();
        result.put("signature", Base64.getEncoder().encodeToString(keys.merchant().sign(envelope.message(), RSA)));
        result.put("text", new String(envelope.message(), StandardCharsets.UTF_8));
        try {
            envelope.verify(List.of(keys.dana()), DanaSigning.OPEN_API_ENVELOPE.algorithm());
            result.put("verdict", "accept");
        } catch (SignatureMismatchException e) {
            result.put("verdict", "reject");
        }
        return result;
    }

    private static Map<String, String> field(Map<String, Object> vector) {
        String path = text(vector, "path");
        SigningScheme scheme = Stream.of(
                        NicepayOperations.EWALLET_REGISTRATION, NicepayOperations.EWALLET_PAYMENT, NicepayOperations.CANCEL)
                .filter(operation -> operation.path().equals(path))
                .map(operation -> operation.signing())
                .findFirst()
                .orElse(NicepayOperations.EWALLET_NOTIFICATION.signing());
        FieldToken token = new FieldToken(scheme);
        ClientSecret key = ClientSecret.of(text(vector, "merchantKey"));
        Map<String, String> fields = new LinkedHashMap<>();
        Map<?, ?> body = new JacksonCodec().read(bytes(text(vector, "body")), Map.class);
        body.forEach((name, value) -> fields.put(name.toString(), value.toString()));
        Map<String, String> result = new LinkedHashMap<>();
        result.put("signature", token.of(fields, key));
        try {
            String hashed = token.verify(fields.get(token.field()), fields, List.of(key));
            result.put("verdict", "accept");
            result.put("text", hashed.replace("\n", text(vector, "merchantKey")));
        } catch (SignatureMismatchException e) {
            result.put("verdict", "reject");
        }
        return result;
    }

    private static Map<String, String> seamless(Map<String, Object> vector, Keys keys) {
        String data = text(vector, "seamlessData");
        String signature = SignedText.signature(data, keys.merchant(), RSA);
        String query = PageQuery.none().add("seamlessData", data).add("seamlessSign", signature)
                .onto(URI.create("https://m.example" + text(vector, "path"))).getRawQuery();
        String came = text(vector, "expectedQuery");
        boolean proven = keys.dana().verify(
                bytes(value(came, "seamlessData")), Base64.getDecoder().decode(value(came, "seamlessSign")), RSA);
        Map<String, String> result = new LinkedHashMap<>();
        result.put("signature", signature);
        result.put("verdict", proven && query.equals(came) ? "accept" : proven ? "other query" : "reject");
        result.put("text", data);
        return result;
    }

    private static String value(String query, String name) {
        String encoded = query.replaceFirst("(?:.*&)?" + name + "=([^&]*).*", "$1");
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }

    private static String text(Map<String, Object> vector, String name) {
        Object value = vector.get(name);
        return value == null ? "" : value.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
