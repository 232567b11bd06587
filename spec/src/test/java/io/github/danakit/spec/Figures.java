package io.github.danakit.spec;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How much there is of some operations. */
record Figures(int operations, int fields, int codes, int actions, int byAnalogy, int standard, int missing) {

    static Figures of(Collection<Operation> operations) {
        List<Spot> codes = operations.stream()
                .flatMap(operation -> operation.codes().stream())
                .toList();
        return new Figures(
                operations.size(),
                operations.stream().mapToInt(Figures::fields).sum(),
                codes.size(),
                (int) codes.stream().filter(row -> row.has("action")).count(),
                basis(codes, "by-analogy"),
                basis(codes, "standard"),
                operations.stream()
                        .mapToInt(operation -> missing(operation).size())
                        .sum());
    }

    private static int basis(List<Spot> codes, String basis) {
        return (int)
                codes.stream().filter(row -> row.text("basis").equals(basis)).count();
    }

    static List<Spot> missing(Operation operation) {
        return operation.spot().child("x-dana-missing").children();
    }

    /** Parameters but for headers, and the paths of the fields of request and answers, each counted once. */
    static int fields(Operation operation) {
        Set<String> paths = new TreeSet<>();
        operation.parameters().stream()
                .filter(parameter -> !parameter.text("in").equals("header"))
                .forEach(parameter -> paths.add("parameter " + parameter.text("name")));
        operation.requests().forEach(media -> collect(media.child("schema"), "request", paths));
        operation.responses().stream()
                .flatMap(response -> Operation.content(response).stream())
                .forEach(media -> collect(media.child("schema"), "answer", paths));
        return paths.size();
    }

    private static void collect(Spot schema, String path, Set<String> paths) {
        for (Spot property : Schemas.object(schema).child("properties").children()) {
            String below = path + "." + property.key();
            boolean recursive = below.split("\\." + property.key() + "(?=\\.|$)", -1).length > 3;
            if (paths.add(below) && !recursive) {
                collect(property, below, paths);
            }
        }
    }
}
