package io.github.danakit.generator.view;

import io.github.danakit.generator.description.Operation;
import io.github.danakit.generator.description.SchemaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What schemas without words of their own are there for.
 *
 * @param texts by full class name
 */
record SchemaUses(Map<String, String> texts, JavaTypes types) {

    static SchemaUses of(List<Operation> operations, JavaTypes types) {
        Map<String, String> texts = new HashMap<>();
        for (Operation operation : operations) {
            String call = Javadoc.sentence(operation.summary());
            if (operation.request() != null) {
                texts.putIfAbsent(name(operation, operation.request(), types), "Request of: " + call);
            }
            if (operation.answer() != null) {
                texts.putIfAbsent(name(operation, operation.answer(), types), "Answer of: " + call);
            }
        }
        return new SchemaUses(texts, types);
    }

    private static String name(Operation operation, String schema, JavaTypes types) {
        return types.qualified(types.resolve(operation.product(), schema));
    }

    String describe(SchemaType schema) {
        return texts.getOrDefault(types.qualified(schema), "Part of DANA's messages.");
    }
}
