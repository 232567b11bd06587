package io.github.danakit.generator.view;

import io.github.danakit.generator.GeneratorOptions;
import io.github.danakit.generator.description.Description;
import io.github.danakit.generator.description.Field;
import io.github.danakit.generator.description.SchemaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Names in emitted code that a team's own code can use, taken from the views that the code is rendered from: a name
 * stands here when and as it is emitted. Names are relative to the base package, members follow {@code #}.
 */
public final class JavaSurface {
    private final Description description;
    private final JavaNames names;
    private final SortedMap<String, String> symbols;
    private final Map<String, List<String>> byOrigin;

    JavaSurface(
            Description description,
            JavaNames names,
            SortedMap<String, String> symbols,
            Map<String, List<String>> byOrigin) {
        this.description = description;
        this.names = names;
        this.symbols = symbols;
        this.byOrigin = byOrigin;
    }

    /** What these options make of a description. */
    public static JavaSurface of(Description description, GeneratorOptions options, JavaNames names) {
        return new SurfaceReader(description, options, names).read();
    }

    /** Every name with what it is: a type, a constant's value, what a method takes and gives. */
    public SortedMap<String, String> symbols() {
        return symbols;
    }

    /** Client call, handler, descriptor and codes of an operation. */
    public List<String> operation(String product, String operationId) {
        return byOrigin.getOrDefault(SurfaceReader.operationKey(product, operationId), List.of());
    }

    /** Constants of a code of an operation. */
    public List<String> code(String product, String operationId, String code) {
        return byOrigin.getOrDefault(SurfaceReader.codeKey(product, operationId, code), List.of());
    }

    /** Constant of a documented value of a named text. */
    public List<String> value(String product, String schema, String value) {
        return type(product, schema)
                .map(type -> byOrigin.getOrDefault(type + "=" + value, List.of()))
                .orElse(List.of());
    }

    /** Constant of a signature scheme. */
    public List<String> signature(String scheme) {
        return List.of("DanaSigning#" + SigningViews.constant(scheme));
    }

    /** Class of a named schema. */
    public List<String> schema(String product, String schema) {
        return type(product, schema).map(List::of).orElse(List.of());
    }

    /** Accessor and builder method of a parameter of a page. */
    public List<String> parameter(String product, String operationId, String parameter) {
        return description.pages().stream()
                .filter(page -> page.operation().product().equals(product)
                        && page.operation().operationId().equals(operationId))
                .findFirst()
                .map(page -> members(page.schema(), parameter))
                .orElse(List.of());
    }

    /** Accessor and builder method of a field. */
    public List<String> field(String product, String schema, String field) {
        return description
                .schema(product, schema)
                .map(known -> members(known, field))
                .orElse(List.of());
    }

    private List<String> members(SchemaType schema, String field) {
        if (!(schema instanceof SchemaType.ObjectType object)) {
            return List.of();
        }
        String member =
                names.member(field, object.fields().stream().map(Field::name).toList());
        String type = className(schema);
        return List.of(type + "#" + member, type + ".Builder#" + member);
    }

    private Optional<String> type(String product, String schema) {
        return description.schema(product, schema).map(this::className);
    }

    private String className(SchemaType schema) {
        return new JavaTypes(description, names, "").qualified(schema).substring(1);
    }
}
