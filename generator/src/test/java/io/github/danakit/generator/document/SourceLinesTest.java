package io.github.danakit.generator.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.generator.description.Place;
import io.github.danakit.generator.source.YamlLines;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

class SourceLinesTest {

    @Test
    void everyPlaceOfTheShippedSourcesStandsWhereAParserOfTheWholeFileSeesIt() throws Exception {
        FileTree files = new Locations(Path.of("."), getClass().getClassLoader(), coordinates -> Optional.empty())
                .files(DescriptionLoader.BUNDLED);
        SourceLines lines = new SourceLines(files, List.of());
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        for (String name : files.names()) {
            if (name.endsWith(".yaml")) {
                String text = new String(files.read(name), StandardCharsets.UTF_8);
                walk(new YamlLines(text).root(), List.of(), (pointer, line) -> {
                    expected.put(name + pointer, name + ":" + line);
                    found.put(name + pointer, lines.find(new Place(name, pointer)));
                });
            }
        }

        assertThat(found).hasSizeGreaterThan(10_000).isEqualTo(expected);
    }

    @Test
    void keysInQuotesCommentsBlockTextsAndListsBesideTheirKeyMisleadNobody() {
        String text = """
                # paths: not yet
                title: 'paths: none' # paths:
                note: |
                  paths:
                    /a: nothing
                required:
                - paths
                - {name: paths, of: nothing}
                'a b':
                  "c:d": {e: f,
                   g: h}
                  c: 1
                paths:
                    # deeper than elsewhere
                    /a: {get: {x: y}}

                    /a/b:
                        get:
                            x: y
                """;
        SourceLines lines = lines(Map.of("t.yaml", text));

        assertThat(line(lines, "paths")).isEqualTo("t.yaml:13");
        assertThat(line(lines, "paths", "/a")).isEqualTo("t.yaml:15");
        assertThat(line(lines, "paths", "/a", "get", "x")).isEqualTo("t.yaml:15");
        assertThat(line(lines, "paths", "/a/b", "get", "x")).isEqualTo("t.yaml:19");
        assertThat(line(lines, "a b", "c:d", "g")).isEqualTo("t.yaml:11");
        assertThat(line(lines, "a b", "c")).isEqualTo("t.yaml:12");
        assertThat(line(lines, "required", "paths")).isEqualTo("t.yaml:8");
    }

    @Test
    void aPlaceThatIsNotThereIsTheNearestOneAboveIt() {
        SourceLines lines =
                lines(Map.of("t.yaml", "a:\r\n  b: 1\r\n", "flow.yaml", "{a: {b: 1}}", "not.yaml", "a: [\n"));

        assertThat(line(lines, "a", "c", "d")).isEqualTo("t.yaml:1");
        assertThat(lines.find(new Place("flow.yaml", List.of("a", "b")))).isEqualTo("flow.yaml:1");
        assertThat(lines.find(new Place("not.yaml", List.of("a", "b")))).isEqualTo("not.yaml:1");
        assertThat(lines.find(new Place("none.yaml", List.of("a")))).isEqualTo("none.yaml");
    }

    private static String line(SourceLines lines, String... pointer) {
        return lines.find(new Place("t.yaml", List.of(pointer)));
    }

    private static SourceLines lines(Map<String, String> texts) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new SourceLines(new ZipTree(files), List.copyOf(files.keySet()));
    }

    private interface Visitor {
        void visit(List<String> pointer, int line);
    }

    private static void walk(Node node, List<String> above, Visitor visitor) {
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> {
                List<String> pointer = new ArrayList<>(above);
                pointer.add(((ScalarNode) tuple.getKeyNode()).getValue());
                visitor.visit(pointer, tuple.getKeyNode().getStartMark().getLine() + 1);
                walk(tuple.getValueNode(), pointer, visitor);
            });
        }
    }
}
