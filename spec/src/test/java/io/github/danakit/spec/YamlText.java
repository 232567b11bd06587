package io.github.danakit.spec;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Holds the text of one YAML file against the traps of YAML 1.1, which many tools still read. */
final class YamlText {
    private static final Set<Tag> TEXT_OR_CONTAINER = Set.of(Tag.STR, Tag.MAP, Tag.SEQ);
    private static final Set<String> QUOTED =
            Set.of("x-dana-codes/code", "codes/code", "x-dana-idempotency/same", "x-dana-idempotency/different");

    private final Path file;
    private final Violations violations;

    YamlText(Path file, Violations violations) {
        this.file = file;
        this.violations = violations;
    }

    List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void checkScalars() {
        String text = String.join("\n", lines());
        check(new Yaml(new LoaderOptions()).compose(new StringReader(text)), "");
    }

    private void check(Node node, String key) {
        if (node instanceof MappingNode mapping) {
            Set<String> keys = new HashSet<>();
            for (NodeTuple member : mapping.getValue()) {
                ScalarNode name = (ScalarNode) member.getKeyNode();
                violations.when(
                        !keys.add(name.getValue()), place(name), "the key " + name.getValue() + " stands twice");
                violations.when(!isText(name), place(name), "the key " + name.getValue() + " needs quotes");
                check(member.getValueNode(), owner(key) + name.getValue());
            }
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(element -> check(element, key));
        } else if (node instanceof ScalarNode scalar) {
            check(scalar, key);
        }
    }

    private static String owner(String key) {
        return key.substring(key.lastIndexOf('/') + 1) + '/';
    }

    private void check(ScalarNode scalar, String key) {
        boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
        violations.when(plain && QUOTED.contains(key), place(scalar), "code " + scalar.getValue() + " needs quotes");
        violations.when(
                plain && !isText(scalar) && !isMeant(scalar), place(scalar), scalar.getValue() + " needs quotes");
    }

    private static boolean isText(ScalarNode scalar) {
        boolean yesOrNo = scalar.getValue().matches("[yYnN]") && scalar.getScalarStyle() == ScalarStyle.PLAIN;
        return TEXT_OR_CONTAINER.contains(scalar.getTag()) && !yesOrNo;
    }

    /** A whole number as everybody writes it, or true or false. */
    private static boolean isMeant(ScalarNode scalar) {
        return scalar.getValue().matches("-?(0|[1-9]\\d*)|true|false");
    }

    private String place(Node node) {
        return Description.MODULE.relativize(file) + ":" + (node.getStartMark().getLine() + 1);
    }
}
