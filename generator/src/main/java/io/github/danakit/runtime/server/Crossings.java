package io.github.danakit.runtime.server;

import io.github.danakit.runtime.client.Variant;
import io.github.danakit.runtime.signing.SigningScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Groups routes by method and path, and refuses groups in which a message could belong to two routes. */
final class Crossings {
    private Crossings() {}

    static Map<String, Crossing> of(List<Route<?, ?>> routes, Function<SigningScheme, Verifiers> verifiers) {
        Map<String, List<Route<?, ?>>> groups = new LinkedHashMap<>();
        for (Route<?, ?> route : routes) {
            add(groups, route.operation().path(), route);
            route.operation().aliases().forEach(alias -> add(groups, alias, route));
        }
        Map<String, Crossing> crossings = new LinkedHashMap<>();
        groups.forEach((place, group) -> {
            requireDistinct(place, group);
            Verifiers ways = verifiers.apply(group.get(0).operation().signing());
            crossings.put(place, new Crossing(List.copyOf(group), ways));
        });
        return Map.copyOf(crossings);
    }

    private static void add(Map<String, List<Route<?, ?>>> groups, String path, Route<?, ?> route) {
        String place = route.operation().method() + " " + path;
        groups.computeIfAbsent(place, unknown -> new ArrayList<>()).add(route);
    }

    private static void requireDistinct(String place, List<Route<?, ?>> group) {
        Set<Variant> variants = new HashSet<>();
        for (Route<?, ?> route : group) {
            boolean sameScheme =
                    route.operation().signing().equals(group.get(0).operation().signing());
            List<Variant> own = route.operation().variants();
            boolean distinct = !own.isEmpty() && own.stream().allMatch(variants::add);
            if (!sameScheme || (group.size() > 1 && !distinct)) {
                throw new IllegalStateException("several operations answer at " + place
                        + ", but their variants or signature schemes do not tell them apart: "
                        + route.operation().id());
            }
        }
    }
}
