package io.github.danakit.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.dana.runtime.signing.Timestamps;
import io.github.danakit.simulator.description.OperationFacts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Messages of NICEPAY: a token over fields and a secret, made by hand. */
final class Fields {
    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

    private Fields() {}

    /** The fields with time, shop and token; values that are hashed but not sent come along. */
    static ObjectNode signed(OperationFacts facts, ObjectNode fields, String shop, Map<String, String> unsent)
            throws Exception {
        ObjectNode message = fields.deepCopy();
        if (message.has("iMid")) {
            message.put("iMid", shop);
        }
        if (message.has("timeStamp")) {
            message.put("timeStamp", Timestamps.compact(Clock.systemUTC()));
        }
        StringBuilder text = new StringBuilder();
        Matcher names = NAME.matcher(template(facts));
        while (names.find()) {
            String name = names.group(1);
            text.append(
                    name.equals("merchantKey")
                            ? Partner.SECRET
                            : message.path(name).asText(unsent.getOrDefault(name, "")));
        }
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
        return message.put("merchantToken", HexFormat.of().formatHex(hash));
    }

    private static String template(OperationFacts facts) {
        return facts.node()
                .path("x-dana-token-text")
                .asText(facts.document()
                        .at("/components/securitySchemes/nicepayMerchantToken/x-dana-signing/text")
                        .asText());
    }

    static boolean isForm(OperationFacts facts) {
        return facts.node().at("/requestBody/content").has("application/x-www-form-urlencoded");
    }

    static String form(JsonNode fields) {
        List<String> pairs = new ArrayList<>();
        fields.properties()
                .forEach(field -> pairs.add(field.getKey() + "="
                        + URLEncoder.encode(field.getValue().asText(), StandardCharsets.UTF_8)));
        return String.join("&", pairs);
    }
}
