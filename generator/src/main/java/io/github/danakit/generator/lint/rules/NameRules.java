package io.github.danakit.generator.lint.rules;

import java.util.HashMap;
import java.util.Map;

/** Names are given once. */
final class NameRules implements Rule {

    @Override
    public void check(Library library, Findings findings) {
        Map<String, Spot> operations = new HashMap<>();
        Map<String, Spot> ids = new HashMap<>();
        for (Call call : library.calls()) {
            Spot first = operations.putIfAbsent(call.document().product() + " " + call.operationId(), call.spot());
            if (first != null && !call.operationId().isEmpty()) {
                findings.error(
                        "DANA-SPEC-009",
                        call.spot(),
                        "the operationId " + call.operationId() + " is used twice, first at " + first,
                        "Rename one.");
            }
            for (String id : call.ids()) {
                Spot other = ids.putIfAbsent(id, call.spot());
                if (other != null) {
                    findings.error(
                            "DANA-LINT-035",
                            call.spot(),
                            "the id " + id + " is used twice, first at " + other,
                            "Give each operation an id of its own.");
                }
            }
        }
        schemas(library, findings);
    }

    /** A name that all products share, or one of a product, means one schema. */
    private static void schemas(Library library, Findings findings) {
        Map<String, Spot> shared = new HashMap<>();
        library.all().stream()
                .flatMap(document -> document.components("schemas").stream())
                .filter(schema -> schema.flag("x-dana-shared"))
                .forEach(schema -> taken(shared, schema.key(), schema, findings));
        Map<String, Spot> own = new HashMap<>();
        for (Document document : library.products()) {
            for (Spot schema : document.components("schemas")) {
                if (!schema.flag("x-dana-shared")) {
                    taken(own, document.product() + " " + schema.key(), schema, findings);
                    Spot other = shared.get(schema.key());
                    if (other != null) {
                        findings.error("DANA-SPEC-005", schema, twice(schema, other), "Rename one.");
                    }
                }
            }
        }
    }

    private static void taken(Map<String, Spot> names, String name, Spot schema, Findings findings) {
        Spot other = names.putIfAbsent(name, schema);
        if (other != null && !other.node().equals(schema.node())) {
            findings.error("DANA-SPEC-005", schema, twice(schema, other), "Rename one.");
        }
    }

    private static String twice(Spot schema, Spot other) {
        return "two different schemas are called " + schema.key() + ", the other at " + other;
    }
}
