package io.github.danakit.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads YAML and JSON; the same bytes are read once, however many versions of a description hold them. */
final class SpecFormats {
    private final ObjectMapper json = new ObjectMapper();
    private final ObjectMapper yaml =
            new YAMLMapper(YAMLFactory.builder().loaderOptions(unlimited()).build());
    private final Map<ByteBuffer, JsonNode> known = new HashMap<>();

    static boolean isReadable(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml") || lower.endsWith(".json");
    }

    private static LoaderOptions unlimited() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return options;
    }

    /** Stands for what cannot be read. */
    JsonNode nothing() {
        return json.missingNode();
    }

    /** The tree of a file; it is shared and must not be changed. */
    JsonNode read(String name, byte[] content) throws IOException {
        JsonNode before = known.get(ByteBuffer.wrap(content));
        if (before != null) {
            return before;
        }
        JsonNode tree =
                name.toLowerCase(Locale.ROOT).endsWith(".json") ? json.readTree(content) : yaml.readTree(content);
        known.put(ByteBuffer.wrap(content), tree);
        return tree;
    }
}
