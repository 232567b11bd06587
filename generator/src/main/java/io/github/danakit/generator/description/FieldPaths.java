package io.github.danakit.generator.description;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds members by their dotted names.
 *
 * @param description where the schemas are
 */
public record FieldPaths(Description description) {

    /** The member of a named schema; a nested one is found only below mandatory members, so that it can be reached. */
    public Optional<Field> find(String product, @Nullable String schema, String path) {
        int dot = path.indexOf('.');
        Optional<Field> head = own(product, schema, dot < 0 ? path : path.substring(0, dot));
        if (dot < 0 || head.isEmpty()) {
            return head;
        }
        return head.get().required() && head.get().type() instanceof FieldType.Ref ref
                ? find(product, ref.schema(), path.substring(dot + 1))
                : Optional.empty();
    }

    private Optional<Field> own(String product, @Nullable String schema, String name) {
        return schema == null
                ? Optional.empty()
                : description
                        .schema(product, schema)
                        .filter(SchemaType.ObjectType.class::isInstance)
                        .flatMap(object -> member((SchemaType.ObjectType) object, name));
    }

    private static Optional<Field> member(SchemaType.ObjectType object, String name) {
        return object.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst();
    }
}
