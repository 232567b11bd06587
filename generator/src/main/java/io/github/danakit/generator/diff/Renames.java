package io.github.danakit.generator.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds operations and schemas that only go by another name now, so that what they hold can still be compared. */
final class Renames {
    private final Facts older;
    private final Facts newer;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, List<Subject>> fields;

    private Renames(Facts older, Facts newer) {
        this.older = older;
        this.newer = newer;
        this.fields = older.held().keySet().stream().sorted().collect(Collectors.groupingBy(Subject::owner));
    }

    /** Newer names by older ones. */
    static Map<String, String> between(Facts older, Facts newer) {
        Renames renames = new Renames(older, newer);
        renames.operations();
        renames.bodies();
        renames.names.entrySet().removeIf(name -> name.getKey().equals(name.getValue()));
        return renames.names;
    }

    /** An operation is the same when its id is, or its method and path. */
    private void operations() {
        older.operations().forEach((name, operation) -> {
            if (newer.operations().containsKey(name)) {
                return;
            }
            newer.operations().values().stream()
                    .filter(other -> !older.operations().containsKey(other.name()))
                    .filter(other -> other.document()
                            .product()
                            .equals(operation.document().product()))
                    .filter(other -> other.ids().equals(operation.ids())
                            || other.key().equals(operation.key())
                                    && other.method().equals(operation.method()))
                    .findFirst()
                    .ifPresent(other -> {
                        names.put(name, other.name());
                        taken.add(other.name());
                    });
        });
    }

    private void bodies() {
        older.operations().keySet().forEach(name -> {
            Fact before = fact(older, name);
            Fact after = fact(newer, names.getOrDefault(name, name));
            if (before != null && after != null) {
                String product = before.subject().product();
                before.aspects().keySet().stream()
                        .filter(Renames::isBody)
                        .forEach(aspect -> pair(
                                key(older, product, before.aspects().get(aspect)),
                                key(newer, product, after.aspects().get(aspect))));
            }
        });
    }

    private static @Nullable Fact fact(Facts facts, String operation) {
        return facts.bySubject().get(new Subject(Subject.Kind.OPERATION, "", operation));
    }

    private static boolean isBody(String aspect) {
        return aspect.equals("request type") || aspect.startsWith("answer 2") && aspect.endsWith(" type");
    }

    private static @Nullable String key(Facts facts, String product, @Nullable JsonNode name) {
        if (name == null) {
            return null;
        }
        String own = product + "/" + name.asText();
        return has(facts, own) ? own : has(facts, name.asText()) ? name.asText() : null;
    }

    private static boolean has(Facts facts, String key) {
        return facts.bySubject().containsKey(new Subject(Subject.Kind.TYPE, "", key));
    }

    private void pair(@Nullable String before, @Nullable String after) {
        if (before == null || after == null || names.containsKey(before)) {
            return;
        }
        boolean renamed = !before.equals(after);
        if (renamed && (has(newer, before) || has(older, after) || taken.contains(after))) {
            return;
        }
        names.put(before, after);
        taken.add(after);
        fields.getOrDefault(before, List.of())
                .forEach(field -> pair(older.held().get(field), newer.held().get(field.withOwner(after))));
    }
}
