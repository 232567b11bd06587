package io.github.danakit.generator.lint.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A node of a document, and where it stands.
 *
 * @param pointer JSON pointer from the document's root
 */
record Spot(Document document, String pointer, JsonNode node) {
    private static final int LONGEST_CHAIN = 20;

    boolean exists() {
        return !node.isMissingNode();
    }

    boolean has(String key) {
        return node.has(key);
    }

    boolean flag(String key) {
        return node.path(key).asBoolean();
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
        return unescaped(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    boolean isReference() {
        return node.path("$ref").isTextual();
    }

    /** What a reference names, after as many steps as it takes; this node when it is none. */
    Spot resolved() {
        Spot spot = this;
        for (int step = 0; spot.isReference() && step < LONGEST_CHAIN; step++) {
            spot = spot.target();
        }
        return spot;
    }

    /** What the reference here names; a missing node when it leads nowhere. */
    Spot target() {
        String ref = text("$ref");
        int hash = ref.indexOf('#');
        String there = hash < 0 ? "" : ref.substring(hash + 1);
        String file = hash < 0 ? ref : ref.substring(0, hash);
        Document other =
                file.isEmpty() ? document : document.library().find(LintedFiles.sibling(document.name(), file));
        boolean pointed = there.isEmpty() || there.startsWith("/");
        return other == null || !pointed
                ? new Spot(document, ref, MissingNode.getInstance())
                : new Spot(other, there, other.root().at(there));
    }

    /** Names from the root to here; a row of codes goes by its code. */
    List<String> members() {
        List<String> members = new ArrayList<>();
        JsonNode at = document.root();
        for (String part :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            String name = unescaped(part);
            at = at.isArray() ? at.path(Integer.parseInt(name)) : at.path(name);
            members.add(at.path("code").isTextual() ? at.path("code").asText() : name);
        }
        return members;
    }

    private static String unescaped(String part) {
        return part.replace("~1", "/").replace("~0", "~");
    }

    /** Such as {@code paths./v1.0/pay.htm.post.summary (pay.yaml:12)}. */
    @Override
    public String toString() {
        List<String> members = members();
        int line = document.lines().line(members);
        return String.join(".", members) + (members.isEmpty() ? "" : " ") + "(" + document.name()
                + (line > 0 ? ":" + line : "") + ")";
    }
}
