package io.github.danakit.runtime;

import org.jspecify.annotations.Nullable;

/** Builds the text of an object without its personal data and secrets. Absent members are left out. */
public final class Redacted {
    private final String name;
    private final StringBuilder members = new StringBuilder();

    private Redacted(String name) {
        this.name = name;
    }

    /** Starts the text of an object of this name. */
    public static Redacted of(String name) {
        return new Redacted(name);
    }

    /** A member that may be shown. */
    public Redacted add(String member, @Nullable Object value) {
        return value == null ? this : append(member, value.toString());
    }

    /** A member of which only its presence is shown. */
    public Redacted secret(String member, @Nullable Object value) {
        return value == null ? this : append(member, "***");
    }

    private Redacted append(String member, String text) {
        members.append(members.isEmpty() ? "" : ", ").append(member).append('=').append(text);
        return this;
    }

    /** The text, for example {@code Name[merchantId=1, phoneNo=***]}. */
    @Override
    public String toString() {
        return name + "[" + members + "]";
    }
}
