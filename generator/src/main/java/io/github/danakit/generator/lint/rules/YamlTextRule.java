package io.github.danakit.generator.lint.rules;

import io.github.danakit.generator.source.YamlLines;
import java.util.HashSet;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The text means the same to every reader: none of the traps of YAML 1.1, which many tools still read. */
final class YamlTextRule implements Rule {
    private static final Set<Tag> TEXT_OR_CONTAINER = Set.of(Tag.STR, Tag.MAP, Tag.SEQ);
    private static final Set<String> QUOTED =
            Set.of("x-dana-codes/code", "codes/code", "x-dana-idempotency/same", "x-dana-idempotency/different");
    private static final String REMEDY = "Write it in single quotes.";

    @Override
    public void check(Library library, Findings findings) {
        library.all().forEach(document -> check(document.name(), document.lines(), findings));
    }

    /** Checks the text of one file. */
    static void check(String file, YamlLines text, Findings findings) {
        Node root = text.root();
        if (root != null) {
            new Walk(file, findings).check(root, "");
        }
    }

    /** One walk through a file. */
    private record Walk(String file, Findings findings) {

        void check(Node node, String key) {
            if (node instanceof MappingNode mapping) {
                members(mapping, key);
            } else if (node instanceof SequenceNode sequence) {
                sequence.getValue().forEach(element -> check(element, key));
            } else if (node instanceof ScalarNode scalar) {
                scalar(scalar, key);
            }
        }

        private void members(MappingNode mapping, String key) {
            Set<String> keys = new HashSet<>();
            for (NodeTuple member : mapping.getValue()) {
                if (!(member.getKeyNode() instanceof ScalarNode name)) {
                    continue;
                }
                if (!keys.add(name.getValue())) {
                    findings.error(
                            "DANA-LINT-002",
                            place(name),
                            "the key " + name.getValue() + " stands twice",
                            "Remove one of them.");
                }
                if (!isText(name)) {
                    findings.error(
                            "DANA-LINT-001", place(name), "the key " + name.getValue() + " needs quotes", REMEDY);
                }
                check(member.getValueNode(), key.substring(key.lastIndexOf('/') + 1) + '/' + name.getValue());
            }
        }

        private void scalar(ScalarNode scalar, String key) {
            boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
            String owned = key.startsWith("/") ? key.substring(1) : key;
            if (plain && QUOTED.contains(owned)) {
                findings.error(
                        "DANA-LINT-001", place(scalar), "the code " + scalar.getValue() + " needs quotes", REMEDY);
            } else if (plain && !isText(scalar) && !isMeant(scalar)) {
                findings.error(
                        "DANA-LINT-001",
                        place(scalar),
                        "'" + scalar.getValue() + "' is no text to every reader of YAML",
                        REMEDY);
            }
        }

        private String place(Node node) {
            return file + ":" + (node.getStartMark().getLine() + 1);
        }
    }

    private static boolean isText(ScalarNode scalar) {
        boolean yesOrNo = scalar.getValue().matches("[yYnN]") && scalar.getScalarStyle() == ScalarStyle.PLAIN;
        return TEXT_OR_CONTAINER.contains(scalar.getTag()) && !yesOrNo;
    }

    /** A whole number as everybody writes it, or true or false. */
    private static boolean isMeant(ScalarNode scalar) {
        return scalar.getValue().matches("-?(0|[1-9]\\d*)|true|false");
    }
}
