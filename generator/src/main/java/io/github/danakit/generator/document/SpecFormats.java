package io.github.danakit.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads YAML and JSON; the same bytes are read once, however many versions of a description hold them. Thread-safe. */
final class SpecFormats {
    private final ObjectMapper json = new ObjectMapper();
    private final Map<Content, JsonNode> known = new ConcurrentHashMap<>();

    static boolean isReadable(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml") || lower.endsWith(".json");
    }

    /** Stands for what cannot be read. */
    JsonNode nothing() {
        return json.missingNode();
    }

    /** The tree of a file; it is shared and must not be changed. */
    JsonNode read(String name, byte[] content) throws IOException {
        Content key = Content.of(content);
        JsonNode before = known.get(key);
        if (before != null) {
            return before;
        }
        boolean isJson = name.toLowerCase(Locale.ROOT).endsWith(".json");
        JsonNode tree = isJson ? json.readTree(content) : Yaml.MAPPER.readTree(content);
        known.put(key, tree);
        return tree;
    }

    /** Made when the first YAML comes: a published description is read without. */
    private static final class Yaml {
        static final ObjectMapper MAPPER =
                new YAMLMapper(YAMLFactory.builder().loaderOptions(unlimited()).build());

        private static LoaderOptions unlimited() {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(Integer.MAX_VALUE);
            return options;
        }
    }

    /** Bytes that are told apart quickly: the virtual machine has the checksum ready-made. */
    private record Content(byte[] bytes, int checksum) {
        static Content of(byte[] bytes) {
            CRC32 checksum = new CRC32();
            checksum.update(bytes);
            return new Content(bytes, (int) checksum.getValue());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Content content && Arrays.equals(bytes, content.bytes);
        }

        @Override
        public int hashCode() {
            return checksum;
        }
    }
}
