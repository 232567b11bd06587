package io.github.danakit.generator.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.generator.catalogue.Catalogue.CodeRow;
import io.github.danakit.generator.catalogue.Catalogue.Entry;
import io.github.danakit.generator.catalogue.Catalogue.Message;
import io.github.danakit.generator.catalogue.Catalogue.Product;
import io.github.danakit.generator.document.WireDescription;
import io.github.danakit.generator.document.WireDocument;
import io.github.danakit.generator.document.WireOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the reference off a description. */
public final class CatalogueReader {

    private CatalogueReader() {}

    /**
     * The reference.
     *
     * @param products products to show; empty means all
     */
    public static Catalogue read(WireDescription description, List<String> products) {
        Map<String, List<WireDocument>> byProduct = new TreeMap<>();
        for (WireDocument document : description.documents()) {
            if (products.isEmpty() || products.contains(document.product())) {
                byProduct
                        .computeIfAbsent(document.product(), p -> new ArrayList<>())
                        .add(document);
            }
        }
        List<Product> shown = new ArrayList<>();
        byProduct.forEach((product, documents) -> shown.add(product(product, documents)));
        return new Catalogue(description.version(), description.docsVersion(), shown);
    }

    private static Product product(String product, List<WireDocument> documents) {
        List<Entry> entries = documents.stream()
                .flatMap(document -> document.operations().stream())
                .map(CatalogueReader::entry)
                .toList();
        List<String> words = documents.stream()
                .map(document -> text(document.root().at("/info/description")))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        return new Product(product, documents.get(0).title(), String.join(" ", words), entries);
    }

    private static Entry entry(WireOperation operation) {
        JsonNode node = operation.node();
        List<CodeRow> codes = new ArrayList<>();
        operation
                .answers()
                .forEach((http, answer) ->
                        answer.path("x-dana-codes").forEach(row -> codes.add(code(text(row.path("code")), http, row))));
        List<CodeRow> states = new ArrayList<>();
        JsonNode status = node.path("x-dana-transaction-status");
        for (Map.Entry<String, JsonNode> value : status.path("values").properties()) {
            states.add(code(value.getKey(), "", value.getValue()));
        }
        return new Entry(
                operation.ids().isEmpty() ? operation.name() : operation.ids().get(0),
                operation.operationId(),
                operation.isApi() ? "api" : "spi",
                operation.protocol(),
                operation.httpMethod(),
                operation.path(),
                text(node.path("summary")),
                text(node.path("description")),
                text(node.path("x-dana-status")),
                node.path("x-dana-moves-money").asBoolean(),
                OperationFacts.of(operation),
                texts(node.path("x-dana-missing")),
                texts(node.path("x-dana-sources")),
                messages(operation),
                List.copyOf(codes),
                text(status.path("field")),
                List.copyOf(states));
    }

    private static List<Message> messages(WireOperation operation) {
        List<Message> messages = new ArrayList<>();
        add(messages, "Parameters", FieldRows.parameters(operation));
        operation.request().ifPresent(body -> add(messages, "Request", FieldRows.of(body.schema())));
        operation.answers().forEach((http, answer) -> {
            if (http.startsWith("2") || http.startsWith("3")) {
                operation
                        .answer(answer)
                        .ifPresent(body -> add(messages, "Answer " + http, FieldRows.of(body.schema())));
            }
        });
        return messages;
    }

    private static void add(List<Message> messages, String name, List<Catalogue.FieldRow> fields) {
        if (!fields.isEmpty()) {
            messages.add(new Message(name, fields));
        }
    }

    private static CodeRow code(String code, String http, JsonNode row) {
        return new CodeRow(
                code,
                http,
                text(row.path("message")),
                text(row.path("outcome")),
                text(row.path("action")),
                text(row.path("transaction")),
                text(row.path("basis")),
                text(row.path("meaning")));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text(text)));
        return List.copyOf(texts);
    }

    static String text(JsonNode node) {
        return node.asText("").strip();
    }
}
