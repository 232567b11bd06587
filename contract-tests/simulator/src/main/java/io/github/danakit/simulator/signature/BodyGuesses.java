package io.github.danakit.simulator.signature;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.danakit.dana.runtime.signing.BodyDigest;
import io.github.danakit.dana.runtime.signing.Minifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Digests of a body in the forms in which callers hash it by mistake. */
final class BodyGuesses {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper SORTED =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    private BodyGuesses() {}

    static List<Guess> of(byte[] body) {
        List<Guess> guesses = new ArrayList<>();
        String compact = BodyDigest.of(Minifier.minify(body));
        guesses.add(Guess.sent(compact));
        add(guesses, BodyDigest.of(body), "the body with its spaces");
        add(guesses, compact.toUpperCase(Locale.ROOT), "the digest in capitals");
        add(guesses, base64(compact), "the digest in Base64, not in hex");
        add(guesses, BodyDigest.of(""), "an empty body");
        add(guesses, BodyDigest.of("{}"), "an empty object");
        String text = new String(body, StandardCharsets.UTF_8);
        add(guesses, BodyDigest.of(text + "\n"), "the body with a line feed after it");
        add(
                guesses,
                BodyDigest.of(text.replaceAll("\\s+", "")),
                "the body without any space, also those inside of texts");
        add(guesses, BodyDigest.of(text.replace("/", "\\/")), "the body with slashes escaped");
        add(guesses, BodyDigest.of(text.replace("\\/", "/")), "the body with slashes not escaped");
        add(guesses, BodyDigest.of(ascii(text)), "the body with letters beyond ASCII escaped");
        rewritten(guesses, body);
        return guesses;
    }

    private static void rewritten(List<Guess> guesses, byte[] body) {
        try {
            JsonNode tree = JSON.readTree(body);
            if (tree != null) {
                add(guesses, BodyDigest.of(JSON.writeValueAsBytes(tree)), "the body written anew");
                add(guesses, BodyDigest.of(tree.toPrettyString()), "the body indented");
                add(
                        guesses,
                        BodyDigest.of(SORTED.writeValueAsBytes(SORTED.convertValue(tree, Map.class))),
                        "the body with its members sorted");
                add(guesses, BodyDigest.of(spaced(tree)), "the body with a space after commas and colons");
            }
        } catch (IOException | IllegalArgumentException e) {
            // What is no JSON object has no other form.
        }
    }

    private static void add(List<Guess> guesses, String digest, String words) {
        if (guesses.stream().noneMatch(guess -> guess.text().equals(digest))) {
            guesses.add(new Guess(digest, words));
        }
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }

    private static String ascii(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.chars().forEach(c -> escaped.append(c < 128 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return escaped.toString();
    }

    /** As Python writes by default. */
    private static String spaced(JsonNode node) {
        List<String> parts = new ArrayList<>();
        if (node.isObject()) {
            node.properties()
                    .forEach(member -> parts.add(TextNode.valueOf(member.getKey()) + ": " + spaced(member.getValue())));
            return "{" + String.join(", ", parts) + "}";
        }
        if (node.isArray()) {
            node.forEach(element -> parts.add(spaced(element)));
            return "[" + String.join(", ", parts) + "]";
        }
        return node.toString();
    }
}
