package io.github.danakit.generator.view;

import io.github.danakit.generator.description.FieldPaths;
import io.github.danakit.generator.description.FieldType;
import io.github.danakit.generator.description.Operation;
import io.github.danakit.generator.description.Resolve;
import io.github.danakit.generator.description.SchemaType;
import io.github.danakit.generator.template.JavaText;
import io.github.danakit.generator.view.Views.ResolveView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Views of the helpers that find out the fate of an operation by its status query. */
final class ResolveViews {
    private final JavaTypes types;
    private final JavaNames names;
    private final FieldPaths paths;
    private final List<Operation> callable;

    /** Helpers may use these operations, of whatever product. */
    ResolveViews(JavaTypes types, JavaNames names, FieldPaths paths, List<Operation> callable) {
        this.types = types;
        this.names = names;
        this.paths = paths;
        this.callable = callable;
    }

    /** The helpers of a product, for those operations whose query is emitted too. */
    List<ResolveView> of(List<Operation> operations, Imports imports) {
        List<ResolveView> views = new ArrayList<>();
        for (Operation operation : operations) {
            Resolve resolve = operation.resolve();
            if (resolve != null) {
                query(resolve).ifPresent(query -> views.add(view(operation, resolve, query, imports)));
            }
        }
        return views;
    }

    private Optional<Operation> query(Resolve resolve) {
        return callable.stream()
                .filter(other -> other.ids().contains(resolve.query()))
                .findFirst();
    }

    private ResolveView view(Operation operation, Resolve resolve, Operation query, Imports imports) {
        imports.use(types.runtime("client.Resolution"));
        imports.use(types.runtime("client.ResolvePolicy"));
        imports.use("java.util.List");
        String question = type(query.product(), query.request(), imports);
        String constant = JavaNames.constant(operation.operationId());
        String holder =
                imports.use(types.packageOf(query.product()) + "." + JavaNames.pascal(query.product()) + "Operations");
        List<String> calls = new ArrayList<>();
        calls.add("new Resolution<>(" + constant + ", " + holder + "." + JavaNames.constant(query.operationId())
                + ", request -> " + question + ".builder()");
        resolve.fills().forEach(fill -> calls.add(fill(fill, query, imports)));
        calls.add(".build(), List.of(" + literals(resolve.unknownCodes()) + "), List.of("
                + literals(resolve.unknownStatuses()) + "));");
        return new ResolveView(
                constant,
                names.member(operation.operationId()),
                type(operation.product(), operation.request(), imports),
                question,
                type(query.product(), query.answer(), imports),
                query.id(),
                Packing.continued(Packing.pack("        ", "", calls)));
    }

    private String type(String product, @Nullable String schema, Imports imports) {
        return imports.use(types.qualified(types.resolve(product, Objects.requireNonNull(schema))));
    }

    private String fill(Resolve.Fill fill, Operation query, Imports imports) {
        String source = fill.from().isEmpty() ? value(fill, query, imports) : "request" + getters(fill.from());
        return "." + names.member(fill.to()) + "(" + source + ")";
    }

    private String getters(String path) {
        return Arrays.stream(path.split("\\."))
                .map(name -> "." + names.member(name) + "()")
                .collect(Collectors.joining());
    }

    /** A documented value of an open list is an object of its own. */
    private String value(Resolve.Fill fill, Operation query, Imports imports) {
        String text = "\"" + JavaText.literal(fill.value()) + "\"";
        FieldType type = paths.find(query.product(), query.request(), fill.to())
                .orElseThrow()
                .type();
        return type instanceof FieldType.Ref ref
                        && types.resolve(query.product(), ref.schema()) instanceof SchemaType.EnumType list
                ? "new " + imports.use(types.qualified(list)) + "(" + text + ")"
                : text;
    }

    private static String literals(List<String> texts) {
        return texts.stream().map(text -> "\"" + JavaText.literal(text) + "\"").collect(Collectors.joining(", "));
    }
}
