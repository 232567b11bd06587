package io.github.danakit.generator.lint.rules;

import java.util.ArrayList;
import java.util.List;

/** Finds the schemas of a document wherever they stand. */
final class Schemas {
    private final List<Spot> found = new ArrayList<>();

    private Schemas() {}

    /** Every schema, with those inside of it; a reference counts as one. */
    static List<Spot> of(Document document) {
        Schemas schemas = new Schemas();
        document.components("schemas").forEach(schemas::add);
        document.components("parameters").forEach(parameter -> schemas.add(parameter.child("schema")));
        document.components("headers").forEach(header -> schemas.add(header.child("schema")));
        for (Call call : document.calls()) {
            call.spot().child("parameters").children().forEach(parameter -> schemas.add(parameter.child("schema")));
            call.requests().forEach(media -> schemas.add(media.child("schema")));
            for (Spot response : call.responses()) {
                response.child("content").children().forEach(media -> schemas.add(media.child("schema")));
                response.child("headers").children().forEach(header -> schemas.add(header.child("schema")));
            }
        }
        return schemas.found;
    }

    private void add(Spot schema) {
        if (!schema.exists()) {
            return;
        }
        found.add(schema);
        schema.child("properties").children().forEach(this::add);
        schema.child("allOf").children().forEach(this::add);
        add(schema.child("items"));
        if (schema.child("additionalProperties").node().isObject()) {
            add(schema.child("additionalProperties"));
        }
    }

    /** Whether the spot is a member of an object, not the schema of a list or a named one. */
    static boolean isProperty(Spot schema) {
        String[] parts = schema.pointer().split("/");
        return parts.length > 2 && parts[parts.length - 2].equals("properties");
    }

    static boolean isNamed(Spot schema) {
        return schema.pointer().matches("/components/schemas/[^/]+");
    }

    /** Looks a field up by its dotted path; lists are passed through. Missing when there is none. */
    static Spot field(Spot schema, String path) {
        Spot place = schema;
        for (String name : path.split("\\.")) {
            place = object(place).child("properties").child(name);
        }
        return object(place);
    }

    /** What a reference, an annotated reference or a list is made of. */
    static Spot object(Spot schema) {
        Spot resolved = schema.resolved();
        if (resolved.child("allOf").node().size() > 0) {
            return object(resolved.child("allOf").children().get(0));
        }
        return resolved.has("items") ? object(resolved.child("items")) : resolved;
    }
}
