package io.github.danakit.runtime.http;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** HTTP headers: names without regard to case, several values per name, order kept. Immutable. */
public final class Headers {
    private static final Headers NONE = new Headers(List.of());

    private record Entry(String name, String value) {}

    private final List<Entry> entries;

    private Headers(List<Entry> entries) {
        this.entries = entries;
    }

    /** No headers. */
    public static Headers none() {
        return NONE;
    }

    /** One header per entry. */
    public static Headers of(Map<String, String> headers) {
        List<Entry> entries = new ArrayList<>(headers.size());
        for (Map.Entry<String, String> header : headers.entrySet()) {
            entries.add(new Entry(header.getKey(), header.getValue()));
        }
        return new Headers(entries);
    }

    /** One header per value, as HTTP libraries hand them over. */
    public static Headers ofLists(Map<String, List<String>> headers) {
        List<Entry> entries = new ArrayList<>(headers.size());
        headers.forEach((name, values) -> values.forEach(value -> entries.add(new Entry(name, value))));
        return new Headers(entries);
    }

    /**
     * Name, value, name, value…; a name may come again.
     *
     * @throws IllegalArgumentException when a value is missing
     */
    public static Headers of(String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("headers are given as name, value, name, value…");
        }
        List<Entry> entries = new ArrayList<>(namesAndValues.length / 2);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            entries.add(new Entry(namesAndValues[i], namesAndValues[i + 1]));
        }
        return new Headers(entries);
    }

    /** The first value of a header. */
    public Optional<String> first(String name) {
        for (Entry entry : entries) {
            if (entry.name().equalsIgnoreCase(name)) {
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    /** All values of a header, in order; empty when it is absent. */
    public List<String> all(String name) {
        List<String> values = new ArrayList<>(1);
        for (Entry entry : entries) {
            if (entry.name().equalsIgnoreCase(name)) {
                values.add(entry.value());
            }
        }
        return List.copyOf(values);
    }

    /** Every name once, as first written, in order. */
    public Set<String> names() {
        Set<String> seen = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        for (Entry entry : entries) {
            if (seen.add(entry.name().toLowerCase(Locale.ROOT))) {
                names.add(entry.name());
            }
        }
        return names;
    }

    /** A copy in which this header has this value only. */
    public Headers with(String name, String value) {
        List<Entry> copy = new ArrayList<>(without(name).entries);
        copy.add(new Entry(name, value));
        return new Headers(copy);
    }

    /** A copy with one value more, beside those that the header may have already. */
    public Headers plus(String name, String value) {
        List<Entry> copy = new ArrayList<>(entries);
        copy.add(new Entry(name, value));
        return new Headers(copy);
    }

    /** A copy without this header. */
    public Headers without(String name) {
        List<Entry> copy = new ArrayList<>(entries);
        copy.removeIf(entry -> entry.name().equalsIgnoreCase(name));
        return new Headers(copy);
    }

    /** Hands every name and value over, in order. */
    public void forEach(BiConsumer<String, String> receiver) {
        for (Entry entry : entries) {
            receiver.accept(entry.name(), entry.value());
        }
    }

    /** The names only: values may be secrets. */
    @Override
    public String toString() {
        return "Headers" + names();
    }
}
