package io.github.danakit.generator.view;

import io.github.danakit.generator.description.Description;
import io.github.danakit.generator.description.Field;
import io.github.danakit.generator.description.FieldPaths;
import io.github.danakit.generator.description.FieldType;
import io.github.danakit.generator.description.Operation;
import io.github.danakit.generator.description.SchemaType;
import io.github.danakit.generator.template.JavaText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What messages say twice: an answer what its request said, a request what goes beside it. */
final class RepeatedMembers {
    private static final int DEEPEST = 8;

    private final Description description;

    RepeatedMembers(Description description) {
        this.description = description;
    }

    /** Calls that tell the runtime. */
    List<String> settings(Operation operation) {
        Map<String, String> echoes = echoes(operation);
        List<String> calls = new ArrayList<>();
        String same = echoes.entrySet().stream()
                .filter(echo -> echo.getKey().equals(echo.getValue()))
                .map(echo -> literal(echo.getKey()))
                .collect(Collectors.joining(", "));
        if (!same.isEmpty()) {
            calls.add(".echoes(" + same + ")");
        }
        echoes.forEach((ofAnswer, ofRequest) -> {
            if (!ofAnswer.equals(ofRequest)) {
                calls.add(".echo(" + literal(ofAnswer) + ", " + literal(ofRequest) + ")");
            }
        });
        carried(operation.product(), operation.request(), "", DEEPEST)
                .forEach((member, placeholder) ->
                        calls.add(".carries(" + literal(member) + ", " + literal(placeholder) + ")"));
        return calls;
    }

    /** The partner's own reference is repeated wherever the answer has a member of its name. */
    private Map<String, String> echoes(Operation operation) {
        Map<String, String> echoes = new LinkedHashMap<>();
        String reference = operation.reference();
        boolean repeated = !reference.isEmpty()
                && new FieldPaths(description)
                        .find(operation.product(), operation.answer(), reference)
                        .isPresent();
        if (repeated) {
            echoes.put(reference, reference);
        }
        echoes.putAll(operation.echoes());
        return echoes;
    }

    /** Members that are filled in, below whatever objects; a schema that holds itself is not followed for ever. */
    private Map<String, String> carried(String product, @Nullable String schema, String prefix, int depth) {
        Map<String, String> carried = new LinkedHashMap<>();
        if (schema == null || depth == 0) {
            return carried;
        }
        SchemaType type = description.schema(product, schema).orElse(null);
        for (Field field : type instanceof SchemaType.ObjectType object ? object.fields() : List.<Field>of()) {
            if (!field.filled().isEmpty()) {
                carried.put(prefix + field.name(), field.filled());
            }
            if (field.type() instanceof FieldType.Ref ref) {
                carried.putAll(carried(product, ref.schema(), prefix + field.name() + ".", depth - 1));
            }
        }
        return carried;
    }

    private static String literal(String text) {
        return "\"" + JavaText.literal(text) + "\"";
    }
}
