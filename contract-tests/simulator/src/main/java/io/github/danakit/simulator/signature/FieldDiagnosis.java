package io.github.danakit.simulator.signature;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.dana.runtime.keys.ClientSecret;
import io.github.danakit.dana.runtime.signing.TextTemplate;
import io.github.danakit.simulator.gate.Bodies;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Explains why a token over fields and a secret does not hold; the secret itself is never told. */
final class FieldDiagnosis {
    private static final String KEY = "{merchantKey}";
    private static final byte[] NOTHING = {};

    private final @Nullable ClientSecret secret;

    FieldDiagnosis(@Nullable ClientSecret secret) {
        this.secret = secret;
    }

    /**
     * Explains.
     *
     * @param template what is hashed
     * @param others what other calls hash
     */
    List<String> explain(String template, List<String> others, byte[] body) {
        if (secret == null) {
            return List.of("start the simulator with --client-secret: this token covers it");
        }
        JsonNode fields = Bodies.read(body);
        String token = fields.path("merchantToken").asText();
        String told = "the text to hash was " + rendered(template, fields) + " and the secret";
        if (token.equals(token(template, fields).toUpperCase(Locale.ROOT))) {
            return List.of(told, "the digest is in capitals: small letters are asked for");
        }
        return others.stream()
                .filter(other -> !other.equals(template) && token.equals(token(other, fields)))
                .findFirst()
                .map(other -> List.of(told, "you hashed " + other.replace(KEY, " and the secret") + " in place of it"))
                .orElse(List.of(told, "the secret or one of these values differs from what you hashed"));
    }

    private static String rendered(String template, JsonNode fields) {
        return TextTemplate.parse(template.replace(KEY, ""))
                .render(name -> fields.path(name).asText());
    }

    private String token(String template, JsonNode fields) {
        byte[] before = rendered(template, fields).getBytes(StandardCharsets.UTF_8);
        return secret == null ? "" : HexFormat.of().formatHex(secret.digest(before, NOTHING, "SHA-256"));
    }
}
