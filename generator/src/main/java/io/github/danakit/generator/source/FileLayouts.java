package io.github.danakit.generator.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.danakit.generator.description.FileColumn;
import io.github.danakit.generator.description.FileLayout;
import io.github.danakit.generator.lint.DanaProblemException;
import io.github.danakit.generator.lint.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the layouts of settlement files from {@code dana-spec} on a class path. */
public final class FileLayouts {
    /** Stands for every layout. */
    public static final String ALL = "all";

    private static final String INDEX = "dana/files.json";

    private final SpecArchive archive;

    /** Reads the spec jar that {@code loader} finds. */
    public FileLayouts(ClassLoader loader) {
        this(SpecArchive.onClassPath(loader));
    }

    /** Reads a spec jar. */
    public FileLayouts(SpecArchive archive) {
        this.archive = archive;
    }

    /** Layouts of these ids, in the order of the description; unknown ids are reported. */
    public List<FileLayout> read(List<String> ids, Problems problems) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<FileLayout> all = all();
        List<String> known = all.stream().map(FileLayout::id).toList();
        for (String id : ids) {
            if (!known.contains(id) && !id.equals(ALL)) {
                problems.add(
                        "DANA-OPT-007",
                        "there is no settlement file '" + id + "'",
                        "files",
                        "Use " + ALL + ", or some of " + String.join(", ", known) + ".");
            }
        }
        return all.stream()
                .filter(layout -> ids.contains(ALL) || ids.contains(layout.id()))
                .toList();
    }

    private List<FileLayout> all() {
        try (InputStream in = archive.open(INDEX)) {
            if (in == null) {
                throw new DanaProblemException(
                        "DANA-SPEC-014",
                        "there is no description of settlement files on the class path",
                        INDEX,
                        "Add io.github.danakit:dana-spec, or leave files out.");
            }
            List<FileLayout> layouts = new ArrayList<>();
            new ObjectMapper().readTree(in).forEach(entry -> layouts.add(layout(entry.path("layout"))));
            return layouts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileLayout layout(JsonNode node) {
        List<FileColumn> columns = new ArrayList<>();
        node.path("columns").forEach(column -> columns.add(column(column)));
        String header = node.path("header").asBoolean() ? "present" : "absent";
        return new FileLayout(
                node.path("id").asText(),
                node.path("title").asText(),
                node.path("description").asText(),
                node.path("name").path("pattern").asText(),
                node.path("charset").asText("UTF-8"),
                node.path("delimiter").asText(),
                node.path("quoted").asBoolean(),
                node.has("header") ? header : "unknown",
                List.copyOf(columns));
    }

    /** A column that is known from a sample only is not promised for every file. */
    private static FileColumn column(JsonNode node) {
        List<String> values = new ArrayList<>();
        node.path("values").forEach(value -> values.add(value.asText()));
        return new FileColumn(
                node.path("name").asText(),
                node.path("type").asText(),
                node.path("required").asBoolean() && !node.path("mayBeEmpty").asBoolean(),
                node.path("mayBeAbsent").asBoolean()
                        || node.path("basis").asText().equals("sample"),
                node.path("sensitive").asBoolean(),
                textOrNull(node, "format"),
                node.path("description").asText(),
                textOrNull(node, "condition"),
                node.path("maxLength").asInt(-1),
                List.copyOf(values));
    }

    private static @Nullable String textOrNull(JsonNode node, String member) {
        return node.has(member) ? node.path(member).asText() : null;
    }
}
