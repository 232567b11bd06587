package io.github.danakit.generator.view;

import io.github.danakit.generator.description.Field;
import io.github.danakit.generator.description.FieldType;
import io.github.danakit.generator.description.Operation;
import io.github.danakit.generator.description.Page;
import io.github.danakit.generator.description.Parameter;
import io.github.danakit.generator.description.SchemaType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the schemas that operations use, directly or through others. */
final class Reachable {
    private final JavaTypes types;
    private final Map<String, SchemaType> found = new TreeMap<>();

    Reachable(JavaTypes types) {
        this.types = types;
    }

    /** Schemas below the requests of some operations and the answers of some. */
    Collection<SchemaType> from(
            List<Operation> operations, Predicate<Operation> withRequest, Predicate<Operation> withAnswer) {
        for (Operation operation : operations) {
            if (withRequest.test(operation)) {
                visit(operation.product(), operation.request());
            }
            if (withAnswer.test(operation)) {
                visit(operation.product(), operation.answer());
            }
        }
        return found.values();
    }

    /** Schemas that parameters of pages use, and what comes back from them. */
    Collection<SchemaType> from(List<Page> pages, boolean withAnswer) {
        for (Page page : pages) {
            String product = page.operation().product();
            for (Parameter parameter : page.parameters()) {
                visit(product, parameter.field().type());
                visit(product, parameter.json());
            }
            visit(product, withAnswer ? page.answer() : null);
        }
        return found.values();
    }

    private void visit(String product, @Nullable String schema) {
        if (schema == null) {
            return;
        }
        SchemaType type = types.resolve(product, schema);
        if (found.putIfAbsent(types.qualified(type), type) == null && type instanceof SchemaType.ObjectType object) {
            for (Field field : object.fields()) {
                visit(object.product().isEmpty() ? product : object.product(), field.type());
            }
        }
    }

    private void visit(String product, FieldType type) {
        if (type instanceof FieldType.Ref ref) {
            visit(product, ref.schema());
        } else if (type instanceof FieldType.ListOf list) {
            visit(product, list.element());
        }
    }
}
