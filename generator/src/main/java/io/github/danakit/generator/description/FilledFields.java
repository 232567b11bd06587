package io.github.danakit.generator.description;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Marks fields that whoever signs a message fills in: nobody has to set them, although the message must have them. */
final class FilledFields {
    private final Map<String, SchemaType> schemas;
    private final Map<String, Signing> signings;

    FilledFields(Map<String, SchemaType> schemas, Map<String, Signing> signings) {
        this.schemas = schemas;
        this.signings = signings;
    }

    void mark(List<Operation> operations) {
        for (Operation operation : operations) {
            Signing signing = signings.get(operation.signing());
            String request = operation.request();
            if (signing != null && request != null && !signing.fields().isEmpty()) {
                mark(
                        Description.key(operation.product(), request),
                        signing.fields().keySet());
            }
        }
    }

    private void mark(String key, Set<String> names) {
        if (schemas.get(key) instanceof SchemaType.ObjectType object) {
            List<Field> fields = object.fields().stream()
                    .map(field -> names.contains(field.name()) ? field.filledIn() : field)
                    .toList();
            schemas.put(key, new SchemaType.ObjectType(object.name(), object.product(), object.description(), fields));
        }
    }
}
