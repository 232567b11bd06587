package com.example.sample.samplepay;

import com.example.sample.runtime.Check;
import com.example.sample.runtime.Checked;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** Anything else. */
@NullMarked public record More(@JsonValue Map<String, Object> members) implements Checked {
    /** Keeps the members as they are; no source tells what DANA sends here. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public More { members = Map.copyOf(members); }

    @Override public void check(Check check) {}

    @Override public String toString() { return "More[" + members.size() + " members]"; }
}
