package io.github.danakit.generator.description;

import java.util.List;

/**
 * How the fate of an operation that moves money is found out.
 *
 * @param query id of the operation that tells it
 * @param fills members of the question, in their order
 * @param unknownCodes codes of the query by which DANA says that it knows no such transaction
 * @param unknownStatuses statuses that say so
 */
public record Resolve(String query, List<Fill> fills, List<String> unknownCodes, List<String> unknownStatuses) {
    /**
     * A member of the question.
     *
     * @param to member of the question
     * @param from member of the original request that it is taken from, dotted where nested; empty for a fixed value
     * @param value fixed value; empty for one that is taken from the request
     */
    public record Fill(String to, String from, String value) {}

    static Resolve of(Extensions extension) {
        List<Fill> fills = extension.members("request").entrySet().stream()
                .map(row -> new Fill(
                        row.getKey(),
                        row.getValue().text("from"),
                        row.getValue().text("value")))
                .toList();
        Extensions unknown = extension.inner("unknown");
        return new Resolve(extension.text("query"), fills, unknown.texts("codes"), unknown.texts("statuses"));
    }
}
