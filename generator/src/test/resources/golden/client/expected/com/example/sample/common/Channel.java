package com.example.sample.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;
import org.jspecify.annotations.*;

/** Where the customer is. */
@NullMarked public record Channel(@JsonValue String value) {
    /** Mobile app. */
    public static final Channel APP = new Channel("APP");
    /** Browser. */
    public static final Channel WEB = new Channel("WEB");
    /** Not told. */
    public static final Channel NONE = new Channel("");
    private static final Set<String> KNOWN = Set.of("APP", "WEB", "");

    /** A value as it came over the wire; unknown ones are kept, empty text is none unless DANA documents it. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static @Nullable Channel fromWire(String value) { return value.isEmpty() && !KNOWN.contains(value) ? null : new Channel(value); }

    /** Whether DANA documents this value. */
    public boolean isKnown() { return KNOWN.contains(value); }

    @Override public String toString() { return value; }
}
