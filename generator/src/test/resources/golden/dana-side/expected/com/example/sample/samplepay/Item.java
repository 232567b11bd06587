package com.example.sample.samplepay;

import com.example.sample.runtime.*;
import java.util.List;
import org.jspecify.annotations.*;

/**
 * One thing.
 *
 * @param name Its name. Required. At most 32 characters.
 * @param tags Labels.
 */
@NullMarked public record Item(
        String name,
        @Nullable List<String> tags) implements Checked {
    /** Keeps the lists from being changed; {@link #builder} checks what this does not. */
    public Item { tags = Immutable.list(tags); }

    /** Starts a new one; {@link Builder#build} names every required member that is missing. */
    public static Builder builder() { return new Builder(); }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() { Builder builder = new Builder(); builder.name = name; builder.tags = tags; return builder; }

    @Override public void check(Check check) { check.value("name", name, true); }

    /** Collects the members of {@link Item}. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable List<String> tags;

        /** Its name. Required. At most 32 characters. */
        public Builder name(String name) { this.name = name; return this; }
        /** Labels. */
        public Builder tags(@Nullable List<String> tags) { this.tags = tags; return this; }

        /** Makes the message; an IllegalArgumentException names all members that are missing or have a wrong form. */
        @SuppressWarnings("NullAway") public Item build() { return Check.built("Item", new Item(name, tags)); }
    }
}
