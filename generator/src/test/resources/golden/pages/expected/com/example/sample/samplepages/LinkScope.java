package com.example.sample.samplepages;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;
import org.jspecify.annotations.*;

/** One thing that the customer allows. */
@NullMarked public record LinkScope(@JsonValue String value) {
    /** CASHIER. */
    public static final LinkScope CASHIER = new LinkScope("CASHIER");
    /** QUERY_BALANCE. */
    public static final LinkScope QUERY_BALANCE = new LinkScope("QUERY_BALANCE");
    private static final Set<String> KNOWN = Set.of("CASHIER", "QUERY_BALANCE");

    /** A value as it came over the wire; unknown ones are kept, empty text is none unless DANA documents it. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static @Nullable LinkScope fromWire(String value) { return value.isEmpty() && !KNOWN.contains(value) ? null : new LinkScope(value); }

    /** Whether DANA documents this value. */
    public boolean isKnown() { return KNOWN.contains(value); }

    @Override public String toString() { return value; }
}
