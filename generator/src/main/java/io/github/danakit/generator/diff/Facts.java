package io.github.danakit.generator.diff;

import io.github.danakit.generator.document.WireDescription;
import io.github.danakit.generator.document.WireDocument;
import io.github.danakit.generator.document.WireOperation;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All that one version says, and who uses what.
 *
 * @param description the version
 * @param bySubject facts by what they are about
 * @param operations operations by product and name
 * @param uses messages by the key of the schema that stands in them
 * @param held keys of the schemas that fields hold
 */
record Facts(
        WireDescription description,
        Map<Subject, Fact> bySubject,
        Map<String, WireOperation> operations,
        Map<String, Set<Use>> uses,
        Map<Subject, String> held) {

    static Facts of(WireDescription description) {
        FactReader reader = new FactReader();
        Map<String, WireOperation> operations = new TreeMap<>();
        for (WireDocument document : description.documents()) {
            reader.document(document);
            for (WireOperation operation : document.operations()) {
                operations.put(operation.name(), operation);
                reader.operation(operation);
            }
        }
        return new Facts(description, reader.facts(), operations, reader.uses(), reader.held());
    }

    /** The subject by the name that it has in this version's own documents. */
    Subject original(Subject subject) {
        Fact fact = bySubject.get(subject);
        return fact == null ? subject : fact.subject();
    }

    /** Messages that a subject's owner, or a type itself, stands in. */
    Set<Use> uses(Subject subject) {
        String schema = subject.kind() == Subject.Kind.TYPE ? subject.name() : subject.owner();
        return uses.getOrDefault(schema, Set.of());
    }

    /** The operations that a signature scheme signs. */
    List<WireOperation> signedWith(String scheme) {
        return operations.values().stream()
                .filter(operation -> operation.signature().equals(scheme))
                .toList();
    }

    /** A copy whose schemas and operations go by the names of another version. */
    Facts renamed(Map<String, String> names) {
        if (names.isEmpty()) {
            return this;
        }
        Map<Subject, Fact> facts = new HashMap<>();
        bySubject.forEach((subject, fact) -> {
            Subject known = subject.owner().isEmpty()
                    ? new Subject(subject.kind(), "", names.getOrDefault(subject.name(), subject.name()))
                    : subject.withOwner(names.getOrDefault(subject.owner(), subject.owner()));
            facts.put(known, new Fact(subject, fact.aspects(), fact.place()));
        });
        Map<String, Set<Use>> moved = new HashMap<>(uses);
        names.forEach((from, to) ->
                moved.computeIfAbsent(to, k -> new LinkedHashSet<>()).addAll(uses.getOrDefault(from, Set.of())));
        return new Facts(description, facts, operations, moved, held);
    }
}
