package io.github.danakit.generator.drift;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.danakit.generator.lint.Problems;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads recordings: HAR 1.2, as browsers, proxies and the simulator write it, or the journal of the simulator. */
final class RecordingReader {
    private final ObjectMapper json = new ObjectMapper();
    private final Problems problems;

    RecordingReader(Problems problems) {
        this.problems = problems;
    }

    /** The exchanges of a file; what cannot be read is reported, entry by entry. */
    List<Exchange> read(Path file) {
        String name = file.getFileName().toString();
        JsonNode entries = entries(file, name);
        List<Exchange> exchanges = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            entry(entries.get(i), name + ", entry " + i, exchanges);
        }
        return exchanges;
    }

    private JsonNode entries(Path file, String name) {
        try {
            JsonNode root = json.readTree(Files.readAllBytes(file));
            JsonNode entries = root.isArray() ? root : root.path("log").path("entries");
            if (entries.isArray()) {
                return entries;
            }
            problems.add(
                    "DANA-DRIFT-001",
                    "the recording has no list log.entries, and is no journal of the simulator",
                    name,
                    "Record in the form HAR 1.2.");
        } catch (JsonProcessingException e) {
            String at = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
            problems.add(
                    "DANA-DRIFT-001",
                    "the recording is no JSON: "
                            + e.getOriginalMessage().lines().findFirst().orElse(""),
                    name + at,
                    "Record in the form HAR 1.2.");
        } catch (IOException e) {
            problems.add("DANA-DRIFT-002", "the recording cannot be read", file.toString(), "Correct the path.");
        }
        return MissingNode.getInstance();
    }

    private void entry(JsonNode entry, String place, List<Exchange> exchanges) {
        boolean har = entry.path("request").isObject();
        JsonNode request = har ? entry.path("request") : entry;
        String method = request.path("method").asText().toUpperCase(Locale.ROOT);
        if (method.isEmpty() || !request.path("url").isTextual()) {
            problems.add("DANA-DRIFT-003", "the entry has no request with method and url", place, "Record it again.");
            return;
        }
        try {
            URI address = new URI(request.path("url").asText());
            exchanges.add(new Exchange(
                    place,
                    method,
                    address.getRawPath() == null ? "" : address.getRawPath(),
                    address.getRawQuery() == null ? "" : address.getRawQuery(),
                    har ? body(request.path("postData")) : entry.path("request").asText(),
                    (har ? entry.path("response") : entry).path("status").asInt(0),
                    har
                            ? body(entry.path("response").path("content"))
                            : entry.path("answer").asText()));
        } catch (URISyntaxException | IllegalArgumentException e) {
            problems.add(
                    "DANA-DRIFT-003", "the entry cannot be read: wrong address or Base64", place, "Record it again.");
        }
    }

    private static String body(JsonNode content) {
        String text = content.path("text").asText("");
        if (content.path("encoding").asText().equalsIgnoreCase("base64")) {
            return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
        }
        return text.isEmpty() && content.path("params").size() > 0 ? form(content.path("params")) : text;
    }

    private static String form(JsonNode parameters) {
        return StreamSupport.stream(parameters.spliterator(), false)
                .map(p -> encoded(p.path("name")) + "=" + encoded(p.path("value")))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(JsonNode text) {
        return URLEncoder.encode(text.asText(), StandardCharsets.UTF_8);
    }
}
