package io.github.danakit.generator.catalogue;

import java.util.List;
import java.util.Map;

/**
 * What the reference shows, in the order in which it shows it.
 *
 * @param version version of the description
 * @param docsVersion month of the DANA documents that it follows
 * @param products products by name
 */
public record Catalogue(String version, String docsVersion, List<Product> products) {

    /** Number of operations. */
    public int operations() {
        return products.stream()
                .mapToInt(product -> product.operations().size())
                .sum();
    }

    /** Number of fields in all messages. */
    public int fields() {
        return products.stream()
                .flatMap(product -> product.operations().stream())
                .flatMap(entry -> entry.messages().stream())
                .mapToInt(message -> message.fields().size())
                .sum();
    }

    /** Number of codes of all operations. */
    public int codes() {
        return products.stream()
                .flatMap(product -> product.operations().stream())
                .mapToInt(entry -> entry.codes().size())
                .sum();
    }

    /**
     * A product.
     *
     * @param description what it is, both directions
     */
    public record Product(String product, String title, String description, List<Entry> operations) {}

    /**
     * An operation.
     *
     * @param id stable id
     * @param kind {@code api} or {@code spi}
     * @param facts what else is known, by its name: time-out, signature, idempotency and the like
     * @param missing what no source tells
     * @param sources where our knowledge comes from
     * @param messages request and good answers
     * @param statusField member of the message that tells the transaction's state, or empty
     */
    public record Entry(
            String id,
            String operationId,
            String kind,
            String protocol,
            String method,
            String path,
            String summary,
            String description,
            String status,
            boolean movesMoney,
            Map<String, String> facts,
            List<String> missing,
            List<String> sources,
            List<Message> messages,
            List<CodeRow> codes,
            String statusField,
            List<CodeRow> states) {}

    /** A request or an answer, all of its members flat. */
    public record Message(String name, List<FieldRow> fields) {}

    /**
     * A member.
     *
     * @param path names that lead to it, lists as {@code []}
     * @param limits length, form and values, in words
     */
    public record FieldRow(
            String path,
            String type,
            boolean required,
            boolean sensitive,
            String limits,
            String condition,
            String description) {}

    /** A code, or a value that tells a transaction's state; {@code http} is empty for the latter. */
    public record CodeRow(
            String code,
            String http,
            String message,
            String outcome,
            String action,
            String transaction,
            String basis,
            String meaning) {}
}
