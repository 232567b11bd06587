package io.github.danakit.generator.description;

import io.github.danakit.generator.description.Operation.Head;
import io.github.danakit.generator.description.SchemaType.ObjectType;
import io.github.danakit.generator.lint.Problems;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes what messages say out of their signed envelopes: users of the emitted code meet bodies only. */
final class Envelopes {
    private final Map<String, SchemaType> schemas;
    private final Map<String, Signing> signings;
    private final Problems problems;

    Envelopes(Map<String, SchemaType> schemas, Map<String, Signing> signings, Problems problems) {
        this.schemas = schemas;
        this.signings = signings;
        this.problems = problems;
    }

    /** The operation with the bodies as request and answer, and with the heads beside; others stay as they are. */
    Operation unwrap(Operation operation) {
        Signing signing = signings.get(operation.signing());
        Signing.Envelope envelope = signing == null ? null : signing.envelope();
        if (envelope == null) {
            return operation;
        }
        Message request = message(operation, operation.request(), envelope.request(), envelope);
        Message answer = message(operation, operation.answer(), envelope.answer(), envelope);
        return request == null || answer == null
                ? operation
                : operation.unwrapped(request.body, request.head, answer.body, answer.head);
    }

    private record Message(String body, Head head) {}

    private @Nullable Message message(
            Operation operation, @Nullable String schema, String member, Signing.Envelope envelope) {
        ObjectType message = inner(operation, object(operation, schema), member);
        ObjectType head = inner(operation, message, envelope.head());
        FieldType body = message == null ? null : type(message, envelope.body());
        if (head == null || !(body instanceof FieldType.Ref ref)) {
            problems.add(
                    "DANA-SPEC-020",
                    "the schema " + schema + " is no signed envelope",
                    "paths." + operation.path() + " (" + operation.product() + ")",
                    "Give it the member " + member + " with " + envelope.head() + " and " + envelope.body()
                            + ", each a $ref to an object, or choose another security scheme.");
            return null;
        }
        return new Message(ref.schema(), head(head));
    }

    private static Head head(ObjectType schema) {
        return new Head(
                schema.product(),
                schema.name(),
                schema.fields().stream()
                        .filter(Field::required)
                        .map(Field::name)
                        .toList(),
                schema.fields().stream()
                        .filter(field -> !field.required())
                        .map(Field::name)
                        .toList());
    }

    private @Nullable ObjectType inner(Operation operation, @Nullable ObjectType outer, String member) {
        FieldType type = outer == null ? null : type(outer, member);
        return type instanceof FieldType.Ref ref ? object(operation, ref.schema()) : null;
    }

    private static @Nullable FieldType type(ObjectType owner, String member) {
        List<Field> found = owner.fields().stream()
                .filter(field -> field.name().equals(member))
                .toList();
        return found.isEmpty() ? null : found.get(0).type();
    }

    private @Nullable ObjectType object(Operation operation, @Nullable String name) {
        if (name == null) {
            return null;
        }
        SchemaType own = schemas.get(Description.key(operation.product(), name));
        return (own == null ? schemas.get(name) : own) instanceof ObjectType object ? object : null;
    }
}
