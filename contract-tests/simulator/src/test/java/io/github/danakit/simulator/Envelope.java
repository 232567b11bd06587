package io.github.danakit.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.dana.runtime.keys.DanaKey;
import io.github.danakit.dana.runtime.keys.MerchantKey;
import io.github.danakit.dana.runtime.keys.RsaKeyPair;
import io.github.danakit.dana.runtime.signing.Timestamps;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Messages of the older Open API: signed and cut open by hand, apart from the runtime that the simulator uses. */
final class Envelope {
    private static final String ALGORITHM = "SHA256withRSA";

    private Envelope() {}

    /** The example with another body, or with its own when null, from this partner and of now. */
    static String seal(JsonNode example, JsonNode body, Map<String, String> head, MerchantKey key) {
        return seal(example, body, head, key, text -> text);
    }

    /** The same, but another text is signed than the one that is sent. */
    static String seal(
            JsonNode example, JsonNode body, Map<String, String> head, MerchantKey key, UnaryOperator<String> signed) {
        ObjectNode request = example.path("request").deepCopy();
        if (body != null) {
            request.set("body", body);
        }
        ObjectNode heading = (ObjectNode) request.path("head");
        heading.put("reqTime", Timestamps.now(Clock.systemUTC()))
                .put("reqMsgId", UUID.randomUUID().toString());
        if (heading.has("clientId")) {
            heading.put("clientId", Partner.ID).put("clientSecret", Partner.SECRET);
        }
        head.forEach(heading::put);
        String text = request.toString();
        byte[] signature = key.sign(signed.apply(text).getBytes(StandardCharsets.UTF_8), ALGORITHM);
        return "{\"request\":" + text + ",\"signature\":\""
                + Base64.getEncoder().encodeToString(signature) + "\"}";
    }

    /** A partner's answer of success to a message. */
    static String thanks(String message, RsaKeyPair keys) throws IOException {
        JsonNode head = Partner.JSON.readTree(message).at("/request/head");
        ObjectNode response = Partner.JSON.createObjectNode();
        response.putObject("head")
                .put("version", head.path("version").asText())
                .put("function", head.path("function").asText())
                .put("clientId", Partner.ID)
                .put("respTime", Timestamps.now(Clock.systemUTC()))
                .put("reqMsgId", head.path("reqMsgId").asText());
        response.putObject("body")
                .putObject("resultInfo")
                .put("resultStatus", "S")
                .put("resultCodeId", "00000000")
                .put("resultCode", "SUCCESS")
                .put("resultMsg", "success");
        String text = response.toString();
        byte[] signature = keys.privateKey().sign(text.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        return "{\"response\":" + text + ",\"signature\":\""
                + Base64.getEncoder().encodeToString(signature) + "\"}";
    }

    /** The body of an answer. */
    static JsonNode body(JsonNode answer) {
        return answer.path("response").path("body");
    }

    /** Whether the holder of DANA's key signed the answer's very text. */
    static boolean isSigned(String answer, DanaKey key) {
        int end = answer.lastIndexOf(",\"signature\":\"");
        if (!answer.startsWith("{\"response\":") || end < 0) {
            return false;
        }
        String text = answer.substring("{\"response\":".length(), end);
        String signature = answer.substring(end + ",\"signature\":\"".length(), answer.length() - 2);
        return key.verify(
                text.getBytes(StandardCharsets.UTF_8), Base64.getDecoder().decode(signature), ALGORITHM);
    }
}
