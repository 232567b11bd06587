package io.github.danakit.generator.lint;

import io.github.danakit.generator.description.Description;
import io.github.danakit.generator.description.Field;
import io.github.danakit.generator.description.FieldPaths;
import io.github.danakit.generator.description.Operation;
import io.github.danakit.generator.description.Resolve;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A link to a status query has to lead somewhere, and to fill in members that both sides have. */
record ResolveChecks(Description description, BiConsumer<String, String> report) {

    void check(Operation operation) {
        Resolve resolve = operation.resolve();
        if (resolve == null) {
            return;
        }
        // With some products left out the query may be absent; no helper is emitted then.
        description.operations().stream()
                .filter(other -> other.ids().contains(resolve.query()))
                .findFirst()
                .ifPresent(query -> link(operation, resolve, query));
    }

    private void link(Operation operation, Resolve resolve, Operation query) {
        if (query.transactionField().isEmpty()) {
            report.accept(query.id() + " tells no state of a transaction", "Name a status query.");
        }
        FieldPaths paths = new FieldPaths(description);
        for (Resolve.Fill fill : resolve.fills()) {
            Optional<Field> to = paths.find(query.product(), query.request(), fill.to());
            if (to.isEmpty()) {
                report.accept("the query has no member " + fill.to(), "Use members of its request.");
            } else if (!fill.from().isEmpty()) {
                from(operation, fill, to.get(), paths);
            }
        }
        for (String code : resolve.unknownCodes()) {
            if (query.codes().stream().noneMatch(row -> row.code().equals(code))) {
                report.accept("the query has no code " + code, "Use codes of its answers.");
            }
        }
    }

    private void from(Operation operation, Resolve.Fill fill, Field to, FieldPaths paths) {
        Optional<Field> from = paths.find(operation.product(), operation.request(), fill.from());
        if (from.isEmpty()) {
            report.accept("the request has no member " + fill.from(), "Use members of its request.");
        } else if (to.required() && !from.get().required()) {
            report.accept(
                    "the query demands " + fill.to() + ", but " + fill.from() + " is optional",
                    "Fill it from a mandatory member.");
        }
    }
}
