package io.github.danakit.generator.description;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Marks the text for people in answers as sensitive: the other side writes it freely and repeats what was wrong, such
 * as an account number.
 */
final class FreeTexts {
    private final Map<String, SchemaType> schemas;
    private final Map<String, Signing> signings;

    FreeTexts(Map<String, SchemaType> schemas, Map<String, Signing> signings) {
        this.schemas = schemas;
        this.signings = signings;
    }

    void mark(List<Operation> operations) {
        for (Operation operation : operations) {
            Signing signing = signings.get(operation.signing());
            String answer = operation.answer();
            if (signing != null && answer != null && !signing.messageMember().isEmpty()) {
                mark(operation.product(), answer, signing.messageMember());
            }
        }
    }

    /** The member of a named schema, dotted where it is nested. */
    private void mark(String product, String schema, String member) {
        String key = key(product, schema);
        if (key == null || !(schemas.get(key) instanceof SchemaType.ObjectType object)) {
            return;
        }
        int dot = member.indexOf('.');
        String name = dot < 0 ? member : member.substring(0, dot);
        for (Field field : object.fields()) {
            if (dot >= 0 && field.name().equals(name) && field.type() instanceof FieldType.Ref ref) {
                mark(product, ref.schema(), member.substring(dot + 1));
            }
        }
        if (dot < 0) {
            List<Field> fields = object.fields().stream()
                    .map(field -> field.name().equals(name) ? field.hidden() : field)
                    .toList();
            schemas.put(key, new SchemaType.ObjectType(object.name(), object.product(), object.description(), fields));
        }
    }

    private @Nullable String key(String product, String schema) {
        String own = Description.key(product, schema);
        return schemas.containsKey(own) ? own : schemas.containsKey(schema) ? schema : null;
    }
}
