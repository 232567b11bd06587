package io.github.danakit.generator.source;

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

/** A YAML text as its author wrote it: on which line something stands, and how it is written. */
public final class YamlLines {
    private final @Nullable Node root;

    /** Reads a text; one that is no YAML has no lines. */
    public YamlLines(String text) {
        this.root = compose(text);
    }

    private static @Nullable Node compose(String text) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(Integer.MAX_VALUE);
            return new Yaml(options).compose(new StringReader(text));
        } catch (YAMLException e) {
            return null;
        }
    }

    /** The outermost node; absent when the text is empty or no YAML. */
    public @Nullable Node root() {
        return root;
    }

    /**
     * The line, counted from 1, on which the value stands to which these members lead, or the nearest one above it; 0
     * when nothing is known.
     */
    public int line(List<String> pointer) {
        int line = 0;
        Node node = root;
        for (String member : pointer) {
            Found found = node == null ? null : child(node, member);
            if (found == null) {
                return line;
            }
            node = found.node();
            line = found.line();
        }
        return line;
    }

    /** A member of an object; of a list, the row whose {@code code} it is, or the element at that index. */
    private static @Nullable Found child(Node node, String member) {
        if (node instanceof MappingNode mapping) {
            return member(mapping, member);
        }
        if (!(node instanceof SequenceNode sequence)) {
            return null;
        }
        List<Node> rows = sequence.getValue();
        for (Node row : rows) {
            if (row instanceof MappingNode columns && isCode(columns, member)) {
                return Found.at(row, row);
            }
        }
        int index = member.matches("\\d{1,6}") ? Integer.parseInt(member) : rows.size();
        return index < rows.size() ? Found.at(rows.get(index), rows.get(index)) : null;
    }

    private static boolean isCode(MappingNode row, String code) {
        Found found = member(row, "code");
        return found != null
                && found.node() instanceof ScalarNode scalar
                && scalar.getValue().equals(code);
    }

    private static @Nullable Found member(MappingNode mapping, String name) {
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name)) {
                return Found.at(key, tuple.getValueNode());
            }
        }
        return null;
    }

    /** A node, and the line on which its name stands. */
    private record Found(int line, Node node) {
        static Found at(Node name, Node node) {
            return new Found(name.getStartMark().getLine() + 1, node);
        }
    }
}
