package io.github.danakit.generator.source;

import io.github.danakit.generator.description.Place;
import java.io.StringReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Puts a place into words, with file and line; reads the source text only then. */
public final class Places {
    private final List<SpecDocument> documents;

    /** Finds places in these documents. */
    public Places(List<SpecDocument> documents) {
        this.documents = documents;
    }

    /** Such as {@code paths./v1.0/debit/notify.post (openapi/spi/payment-gateway.yaml:37)}. */
    public String describe(Place place) {
        String path = String.join(".", place.pointer());
        if (place.file().isEmpty()) {
            return path;
        }
        int line = line(place);
        return path + " (" + place.file() + (line > 0 ? ":" + line : "") + ")";
    }

    private int line(Place place) {
        for (SpecDocument document : documents) {
            if (document.file().equals(place.file())) {
                return line(document.text().get(), place.pointer());
            }
        }
        return 0;
    }

    private static int line(String yaml, List<String> pointer) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(Integer.MAX_VALUE);
            Node node = new Yaml(options).compose(new StringReader(yaml));
            int line = 0;
            for (String member : pointer) {
                Node next = node == null ? null : child(node, member);
                if (next == null) {
                    return line;
                }
                node = next;
                line = node.getStartMark().getLine() + 1;
            }
            return line;
        } catch (YAMLException e) {
            return 0;
        }
    }

    /** A member of an object; of a list, the row whose {@code code} it is. */
    private static @Nullable Node child(Node node, String member) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(member)) {
                    return tuple.getValueNode();
                }
            }
        }
        if (node instanceof SequenceNode sequence) {
            for (Node row : sequence.getValue()) {
                if (child(row, "code") instanceof ScalarNode code
                        && code.getValue().equals(member)) {
                    return row;
                }
            }
        }
        return null;
    }
}
