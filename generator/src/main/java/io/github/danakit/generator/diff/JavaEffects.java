package io.github.danakit.generator.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.generator.view.JavaSurface;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the names in emitted code that a difference touches, and what becomes of them. */
final class JavaEffects {
    private static final Set<String> NAMING = Set.of(
            FieldFacts.TYPE,
            "operationId",
            "protocol",
            "direction",
            "signature",
            "servers",
            "message",
            "name",
            "x-dana-shared",
            "x-dana-money");

    private final Facts olderFacts;
    private final JavaSurface older;
    private final JavaSurface newer;
    private final Set<String> told = new HashSet<>();

    JavaEffects(Facts olderFacts, JavaSurface older, JavaSurface newer) {
        this.olderFacts = olderFacts;
        this.older = older;
        this.newer = newer;
    }

    /** Names that belong to the subject, by either version. */
    List<JavaEffect> of(Difference difference) {
        Set<String> names = new LinkedHashSet<>();
        if (difference.older() != null) {
            names.addAll(names(older, difference.older().subject(), difference));
            names.addAll(gone(difference));
        }
        if (difference.newer() != null) {
            names.addAll(names(newer, difference.newer().subject(), difference));
        }
        List<JavaEffect> effects = names.stream()
                .flatMap(name -> effect(name).stream())
                .filter(effect -> difference.removed() ? effect.breaksCompilation() : isFittingFor(difference, effect))
                .toList();
        effects.forEach(effect -> told.add(effect.name()));
        return effects;
    }

    /** Of several differences of one subject only those lose a name that names depend on. */
    private static boolean isFittingFor(Difference difference, JavaEffect effect) {
        String aspect = difference.keyword();
        return !effect.breaksCompilation()
                || NAMING.contains(aspect)
                || aspect.isEmpty()
                || aspect.endsWith(" type")
                || aspect.startsWith(FieldFacts.VALUE);
    }

    /** Names that are gone or changed without any difference having told it. */
    List<JavaEffect> untold() {
        List<JavaEffect> untold = new ArrayList<>();
        for (String name : older.symbols().keySet()) {
            if (!told.contains(name)) {
                effect(name).filter(JavaEffect::breaksCompilation).ifPresent(untold::add);
            }
        }
        return untold;
    }

    private Set<String> names(JavaSurface surface, Subject subject, Difference difference) {
        String product = subject.product();
        Set<String> names = new LinkedHashSet<>();
        switch (subject.kind()) {
            case OPERATION -> {
                names.addAll(surface.operation(product, subject.simpleName()));
                if (difference.aspect().isEmpty() || difference.aspect().equals("signature")) {
                    names.addAll(
                            surface.signature(signature(surface == older ? difference.older() : difference.newer())));
                }
            }
            case PARAMETER -> names.addAll(surface.parameter(product, subject.ownerName(), subject.name()));
            case TYPE -> names.addAll(type(surface, product, subject, difference));
            case FIELD -> names.addAll(surface.field(product, subject.ownerName(), subject.name()));
            case CODE ->
                names.addAll(surface.code(
                        product, subject.ownerName(), subject.name().replaceFirst(" .*", "")));
            case STATE ->
                surface.operation(product, subject.ownerName()).stream()
                        .filter(name -> name.contains("Operations#"))
                        .forEach(names::add);
            case SIGNATURE -> names.addAll(surface.signature(subject.name()));
            case DOCUMENT ->
                surface.symbols().keySet().stream()
                        .filter(name -> difference.aspect().equals("servers") && name.startsWith("DanaEnvironment#"))
                        .forEach(names::add);
        }
        return names;
    }

    private static String signature(@Nullable Fact operation) {
        JsonNode scheme = operation == null ? null : operation.aspects().get("signature");
        return scheme == null ? "" : scheme.asText();
    }

    private static List<String> type(JavaSurface surface, String product, Subject subject, Difference difference) {
        String keyword = difference.keyword();
        return keyword.startsWith(FieldFacts.VALUE)
                ? surface.value(product, subject.simpleName(), keyword.substring(FieldFacts.VALUE.length()))
                : surface.schema(product, subject.simpleName());
    }

    /** Classes, with their members, that go with an operation, a field or a type that is gone. */
    private Set<String> gone(Difference difference) {
        Fact before = difference.older();
        if (before == null || !(difference.removed() || takesClasses(difference))) {
            return Set.of();
        }
        Set<String> schemas = new LinkedHashSet<>();
        if (before.subject().kind() == Subject.Kind.OPERATION) {
            olderFacts.uses().forEach((schema, uses) -> {
                if (uses.stream()
                        .anyMatch(use ->
                                use.operation().name().equals(before.subject().name()))) {
                    schemas.add(schema);
                }
            });
        } else if (before.subject().kind() == Subject.Kind.TYPE) {
            schemas.add(before.subject().name());
        } else {
            below(olderFacts.held().get(before.subject()), schemas);
        }
        Set<String> names = new LinkedHashSet<>();
        if (before.subject().kind() == Subject.Kind.OPERATION) {
            older.operation(before.subject().product(), before.subject().simpleName())
                    .forEach(name -> addGone(name, names));
        }
        schemas.forEach(schema -> classOf(schema).forEach(type -> addGone(type, names)));
        return names;
    }

    private static boolean takesClasses(Difference difference) {
        String aspect = difference.aspect();
        return aspect.endsWith(" type") || aspect.equals(FieldFacts.TYPE) || aspect.equals("operationId");
    }

    private List<String> classOf(String schema) {
        int slash = schema.indexOf('/');
        return older.schema(slash < 0 ? "" : schema.substring(0, slash), schema.substring(slash + 1));
    }

    private void addGone(String type, Set<String> names) {
        if (!newer.symbols().containsKey(type)) {
            older.symbols().tailMap(type).keySet().stream()
                    .takeWhile(name -> name.startsWith(type))
                    .filter(name -> name.equals(type) || name.startsWith(type + "#") || name.startsWith(type + "."))
                    .forEach(names::add);
        }
    }

    private void below(@Nullable String schema, Set<String> found) {
        if (schema != null && found.add(schema)) {
            olderFacts.held().forEach((field, inside) -> {
                if (field.owner().equals(schema)) {
                    below(inside, found);
                }
            });
        }
    }

    private Optional<JavaEffect> effect(String name) {
        String before = plain(older.symbols().get(name));
        String after = plain(newer.symbols().get(name));
        if (before.isEmpty() && after.isEmpty()) {
            return Optional.empty();
        }
        JavaEffect.Effect effect = after.isEmpty()
                ? JavaEffect.Effect.GONE
                : before.isEmpty()
                        ? JavaEffect.Effect.NEW
                        : before.equals(after) ? JavaEffect.Effect.TOUCHED : JavaEffect.Effect.CHANGED;
        return Optional.of(new JavaEffect(name, effect, before, after));
    }

    /** The compiler does not see whether something may be null. */
    private static String plain(@Nullable String type) {
        return type == null ? "" : type.replace("@Nullable ", "");
    }
}
