package io.github.danakit.generator.description;

import java.util.ArrayList;
import java.util.List;

/**
 * Where something stands.
 *
 * @param file document
 * @param pointer members that lead to it
 */
public record Place(String file, List<String> pointer) {

    /** A place below this one. */
    public Place below(String... members) {
        List<String> longer = new ArrayList<>(pointer);
        longer.addAll(List.of(members));
        return new Place(file, List.copyOf(longer));
    }
}
