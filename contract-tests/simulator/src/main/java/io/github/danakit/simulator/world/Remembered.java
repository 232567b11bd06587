package io.github.danakit.simulator.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Things by their number, the newest so many of them: when full, the oldest is forgotten. Thread-safe; every change is
 * one step.
 *
 * @param <T> an immutable thing
 */
public final class Remembered<T> {
    private final int most;
    private final Map<String, T> things = new LinkedHashMap<>();

    /** Remembers at most so many things. */
    public Remembered(int most) {
        this.most = most;
    }

    /** The thing with this number. */
    public synchronized Optional<T> find(@Nullable String number) {
        return number == null ? Optional.empty() : Optional.ofNullable(things.get(number));
    }

    /** The thing with this number; made when there is none. */
    public synchronized T getOrMake(String number, Function<String, T> make) {
        T known = things.get(number);
        if (known != null) {
            return known;
        }
        T made = make.apply(number);
        put(number, made);
        return made;
    }

    /** Keeps a thing under a number, in place of the one that had it. */
    public synchronized void put(String number, T thing) {
        things.put(number, thing);
        if (things.size() > most) {
            things.remove(things.keySet().iterator().next());
        }
    }

    /** Changes the thing with this number, if there is one. */
    public synchronized Optional<T> change(String number, UnaryOperator<T> change) {
        T known = things.get(number);
        if (known == null) {
            return Optional.empty();
        }
        T changed = change.apply(known);
        things.put(number, changed);
        return Optional.of(changed);
    }

    /** Forgets one. */
    public synchronized Optional<T> remove(String number) {
        return Optional.ofNullable(things.remove(number));
    }

    /** All of them, the oldest first. */
    public synchronized List<T> all() {
        return new ArrayList<>(things.values());
    }

    /** Forgets all. */
    public synchronized void clear() {
        things.clear();
    }
}
