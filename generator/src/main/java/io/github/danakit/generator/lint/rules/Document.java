package io.github.danakit.generator.lint.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.generator.source.YamlLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One file, as it is written: references lead out of it. Two documents are the same when they are one object. */
final class Document {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final Library library;
    private final String name;
    private final JsonNode root;
    private final YamlLines lines;

    Document(Library library, String name, JsonNode root, YamlLines lines) {
        this.library = library;
        this.name = name;
        this.root = root;
        this.lines = lines;
    }

    Library library() {
        return library;
    }

    String name() {
        return name;
    }

    JsonNode root() {
        return root;
    }

    YamlLines lines() {
        return lines;
    }

    /** A document without operations serves others. */
    boolean isCommon() {
        return root.path("paths").isEmpty();
    }

    String product() {
        return root.at("/info/x-dana-product").asText();
    }

    String protocol() {
        return root.at("/info/x-dana-protocol").asText();
    }

    Spot spot() {
        return new Spot(this, "", root);
    }

    /** The components of a kind, such as {@code schemas}. */
    List<Spot> components(String kind) {
        return spot().child("components").child(kind).children();
    }

    List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        for (Spot path : spot().child("paths").children()) {
            for (Spot method : path.children()) {
                if (METHODS.contains(method.key())) {
                    calls.add(new Call(this, path.key(), method));
                }
            }
        }
        return calls;
    }
}
