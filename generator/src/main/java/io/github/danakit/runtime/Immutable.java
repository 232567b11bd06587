package io.github.danakit.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies for records, so that nobody changes a message from outside. */
public final class Immutable {

    private Immutable() {}

    /**
     * A copy of a list that nobody can change. An absent list stays absent; whether that is allowed is checked
     * elsewhere.
     */
    @SuppressWarnings("NullAway") // absent in, absent out: records are also made from messages that lack members
    public static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }
}
