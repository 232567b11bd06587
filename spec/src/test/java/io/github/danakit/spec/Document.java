package io.github.danakit.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One file of openapi. */
record Document(Path file, String name, JsonNode root) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    boolean isCommon() {
        return name.startsWith("common/");
    }

    /** {@code api} or {@code spi}, after the folder. */
    String kind() {
        return name.substring(0, name.indexOf('/'));
    }

    String product() {
        return root.at("/info/x-dana-product").asText();
    }

    Spot spot() {
        return new Spot(this, "", root);
    }

    /** The components of a kind, such as {@code schemas}. */
    List<Spot> components(String kind) {
        return spot().child("components").child(kind).children();
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Spot path : spot().child("paths").children()) {
            for (Spot method : path.children()) {
                if (METHODS.contains(method.key())) {
                    operations.add(new Operation(this, path.key(), method));
                }
            }
        }
        return operations;
    }
}
