package io.github.danakit.runtime;

/** A message or a part of one that knows its rules. Implemented by generated records. */
public interface Checked {
    /** Reports every member and its rule to {@code check}. */
    void check(Check check);
}
