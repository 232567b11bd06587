package io.github.danakit.generator.document;

import io.github.danakit.generator.description.Place;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Finds the line of a place; a source is read when the first of its places is asked for, and parsed no further than
 * that takes. Not thread-safe.
 */
public final class SourceLines {
    private final FileTree files;
    private final List<String> names;
    private final Map<String, Source> sources = new HashMap<>();

    SourceLines(FileTree files, List<String> names) {
        this.files = files;
        this.names = names;
    }

    /** Such as {@code openapi/spi/payment-gateway.yaml:37}; what stands in a shared file is found there. */
    public String find(Place place) {
        int line = line(place.file(), place.pointer());
        if (line > 0) {
            return place.file() + ":" + line;
        }
        if (!place.pointer().isEmpty() && place.pointer().get(0).equals("components")) {
            for (String name : names) {
                int shared = name.equals(place.file()) ? 0 : line(name, place.pointer());
                if (shared > 0) {
                    return name + ":" + shared;
                }
            }
        }
        int above = place.pointer().isEmpty() ? 0 : 1;
        return above == 0
                ? place.file()
                : find(new Place(
                        place.file(), place.pointer().subList(0, place.pointer().size() - above)));
    }

    private int line(String file, List<String> pointer) {
        Source source = sources.computeIfAbsent(file, this::read);
        YamlSections.Section section = source.sections().whole();
        for (int i = 0; i < pointer.size(); i++) {
            if (!source.sections().isMapping(section)) {
                return source.line(section, pointer.subList(i, pointer.size()));
            }
            section = source.sections().child(section, pointer.get(i));
            if (section == null) {
                return 0;
            }
        }
        return pointer.isEmpty() ? 0 : section.from() + 1;
    }

    private Source read(String file) {
        byte[] content = files.read(file);
        String text = content == null ? "" : new String(content, StandardCharsets.UTF_8);
        return new Source(new YamlSections(text), new HashMap<>());
    }

    /** A source, and those of its sections that had to be parsed. */
    private record Source(YamlSections sections, Map<YamlSections.Section, Optional<Node>> parsed) {

        int line(YamlSections.Section section, List<String> pointer) {
            Node node = parsed.computeIfAbsent(section, this::compose).orElse(null);
            int line = 0;
            for (String member : pointer) {
                NodeTuple next = node == null ? null : child(node, member);
                if (next == null) {
                    return 0;
                }
                node = next.getValueNode();
                line = section.from() + next.getKeyNode().getStartMark().getLine() + 1;
            }
            return line;
        }

        private Optional<Node> compose(YamlSections.Section section) {
            if (section.from() == section.to()) {
                return Optional.empty();
            }
            try {
                LoaderOptions options = new LoaderOptions();
                options.setCodePointLimit(Integer.MAX_VALUE);
                return Optional.ofNullable(new Yaml(options).compose(new StringReader(sections.text(section))));
            } catch (YAMLException e) {
                return Optional.empty();
            }
        }
    }

    /** A member of an object; of a list, the row whose {@code code} or {@code name} it is. */
    private static @Nullable NodeTuple child(Node node, String member) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(member)) {
                    return tuple;
                }
            }
        }
        if (node instanceof SequenceNode sequence) {
            for (Node row : sequence.getValue()) {
                if (named(row, "code", member) || named(row, "name", member)) {
                    return new NodeTuple(row, row);
                }
            }
        }
        return null;
    }

    private static boolean named(Node row, String key, String value) {
        NodeTuple tuple = row instanceof MappingNode ? child(row, key) : null;
        return tuple != null
                && tuple.getValueNode() instanceof ScalarNode scalar
                && scalar.getValue().equals(value);
    }
}
