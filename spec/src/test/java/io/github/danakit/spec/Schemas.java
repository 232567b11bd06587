package io.github.danakit.spec;

/** Looks through what stands between a field and its schema. */
final class Schemas {

    private Schemas() {}

    /** What a reference, an annotated reference or a list is made of. */
    static Spot object(Spot schema) {
        Spot resolved = schema.resolved();
        if (resolved.has("allOf")) {
            return object(resolved.child("allOf").children().get(0));
        }
        return resolved.has("items") ? object(resolved.child("items")) : resolved;
    }
}
