package io.github.danakit.generator.diff;

/**
 * Something that a description speaks of, the same in every version.
 *
 * @param kind what it is
 * @param owner operation, schema or nothing, that it belongs to
 * @param name its name within the owner
 */
record Subject(Kind kind, String owner, String name) implements Comparable<Subject> {

    /** Kinds in the order of the reports. */
    enum Kind {
        DOCUMENT,
        SIGNATURE,
        OPERATION,
        PARAMETER,
        TYPE,
        FIELD,
        CODE,
        STATE
    }

    /** Product that it belongs to; empty for what products share. */
    String product() {
        String path = owner.isEmpty() ? name : owner;
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** Name of the owner without its product. */
    String ownerName() {
        return owner.substring(owner.indexOf('/') + 1);
    }

    /** Name without its product. */
    String simpleName() {
        return owner.isEmpty() ? name.substring(name.indexOf('/') + 1) : name;
    }

    Subject withOwner(String other) {
        return new Subject(kind, other, name);
    }

    @Override
    public int compareTo(Subject other) {
        int byProduct = product().compareTo(other.product());
        int byKind = byProduct != 0 ? byProduct : kind.compareTo(other.kind);
        int byOwner = byKind != 0 ? byKind : owner.compareTo(other.owner);
        return byOwner != 0 ? byOwner : name.compareTo(other.name);
    }
}
