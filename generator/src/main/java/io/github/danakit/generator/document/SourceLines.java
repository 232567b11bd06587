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

/** Finds the line of a place; a source is read when the first of its places is asked for. Not thread-safe. */
public final class SourceLines {
    private final FileTree files;
    private final List<String> names;
    private final Map<String, Optional<Node>> roots = new HashMap<>();
    private final Map<String, Optional<Node>> heads = new HashMap<>();

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
        boolean head = !pointer.isEmpty() && pointer.get(0).equals("info");
        Node node = (head ? heads : roots)
                .computeIfAbsent(file, name -> compose(name, head))
                .orElse(null);
        int line = 0;
        for (String member : pointer) {
            NodeTuple next = node == null ? null : child(node, member);
            if (next == null) {
                return 0;
            }
            node = next.getValueNode();
            line = next.getKeyNode().getStartMark().getLine() + 1;
        }
        return line;
    }

    /** A source; of its head alone when no more is asked for, since most of a document stands below. */
    private Optional<Node> compose(String file, boolean head) {
        byte[] content = files.read(file);
        if (content == null) {
            return Optional.empty();
        }
        String text = new String(content, StandardCharsets.UTF_8);
        int paths = head ? text.indexOf("\npaths:") : -1;
        try {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(Integer.MAX_VALUE);
            return Optional.ofNullable(
                    new Yaml(options).compose(new StringReader(paths < 0 ? text : text.substring(0, paths))));
        } catch (YAMLException e) {
            return Optional.empty();
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
