package io.github.danakit.runtime.server;

import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.client.Variant;
import io.github.danakit.runtime.signing.EnvelopeFunction;
import io.github.danakit.runtime.signing.SigningScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Groups routes by method and path, and refuses groups in which a message could belong to two routes. */
final class Crossings {
    private Crossings() {}

    static Map<String, Crossing> of(
            List<Route<?, ?>> routes, BiFunction<SigningScheme, List<Operation<?, ?>>, Prover> provers) {
        Map<String, List<Route<?, ?>>> groups = new LinkedHashMap<>();
        for (Route<?, ?> route : routes) {
            add(groups, route.operation().path(), route);
            route.operation().aliases().forEach(alias -> add(groups, alias, route));
        }
        Map<String, Crossing> crossings = new LinkedHashMap<>();
        groups.forEach((place, group) -> {
            requireDistinct(place, group);
            List<Operation<?, ?>> operations = new ArrayList<>();
            group.forEach(route -> operations.add(route.operation()));
            Prover prover = provers.apply(operations.get(0).signing(), operations);
            crossings.put(place, new Crossing(List.copyOf(group), prover));
        });
        return Map.copyOf(crossings);
    }

    private static void add(Map<String, List<Route<?, ?>>> groups, String path, Route<?, ?> route) {
        String place = route.operation().method() + " " + path;
        groups.computeIfAbsent(place, unknown -> new ArrayList<>()).add(route);
    }

    private static void requireDistinct(String place, List<Route<?, ?>> group) {
        Set<Claimed> claims = new HashSet<>();
        for (Route<?, ?> route : group) {
            boolean sameScheme =
                    route.operation().signing().equals(group.get(0).operation().signing());
            List<Claimed> own = claims(route.operation());
            boolean distinct = !own.isEmpty() && own.stream().allMatch(claims::add);
            if (!sameScheme || (group.size() > 1 && !distinct)) {
                throw new IllegalStateException("several operations answer at " + place
                        + ", but their functions, variants or signature schemes do not tell them apart: "
                        + route.operation().id());
            }
        }
    }

    private record Claimed(String function, Variant variant) {}

    /** What tells an operation's messages from others; nothing where neither function nor variant does. */
    private static List<Claimed> claims(Operation<?, ?> operation) {
        EnvelopeFunction function = operation.function();
        String name = function == null ? "" : function.name();
        List<Variant> variants =
                operation.variants().isEmpty() && !name.isEmpty() ? List.of(Variant.OTHERWISE) : operation.variants();
        return variants.stream().map(variant -> new Claimed(name, variant)).toList();
    }
}
