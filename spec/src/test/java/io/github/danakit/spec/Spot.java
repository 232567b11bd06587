package io.github.danakit.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A node of a document, and where it stands. */
record Spot(Document document, String pointer, JsonNode node) {
    boolean exists() {
        return !node.isMissingNode();
    }

    boolean has(String key) {
        return node.has(key);
    }

    String text(String key) {
        return node.path(key).asText();
    }

    /** The member of that name; a missing node when there is none. */
    Spot child(String key) {
        return new Spot(document, pointer + "/" + key.replace("~", "~0").replace("/", "~1"), node.path(key));
    }

    /** Members of an object or elements of a list. */
    List<Spot> children() {
        List<Spot> children = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            children.add(child(member.getKey()));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            children.add(new Spot(document, pointer + "/" + i, node.get(i)));
        }
        return children;
    }

    /** This node and all below it. */
    Stream<Spot> walk() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(Spot::walk));
    }

    /** The last part of the pointer. */
    String key() {
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        return last.replace("~1", "/").replace("~0", "~");
    }

    boolean isReference() {
        return node.path("$ref").isTextual();
    }

    /** What a reference names, after as many steps as it takes; this node when it is none. */
    Spot resolved() {
        return isReference() ? target().resolved() : this;
    }

    /** What the reference here names; a missing node when it leads nowhere. */
    Spot target() {
        String ref = text("$ref");
        int hash = ref.indexOf('#');
        String there = ref.substring(hash + 1);
        Optional<Document> other = hash == 0
                ? Optional.of(document)
                : Description.document(document.file().resolveSibling(ref.substring(0, Math.max(hash, 0))));
        return other.map(found -> new Spot(found, there, found.root().at(there)))
                .orElseGet(() -> new Spot(document, ref, MissingNode.getInstance()));
    }

    @Override
    public String toString() {
        return document.name() + "#" + pointer;
    }
}
