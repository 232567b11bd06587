package io.github.danakit.generator.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A version of the description.
 *
 * @param label how a user named it
 * @param documents its documents, sorted by file
 * @param lines finds lines in its sources
 */
public record WireDescription(String label, List<WireDocument> documents, SourceLines lines) {

    /** All operations, in the order of the documents. */
    public List<WireOperation> operations() {
        List<WireOperation> operations = new ArrayList<>();
        documents.forEach(document -> operations.addAll(document.operations()));
        return operations;
    }

    /** Month of the DANA documents that it follows: the newest that a document names. */
    public String docsVersion() {
        return newest("x-dana-docs-version");
    }

    /** Version of the description: the newest that a document names. */
    public String version() {
        return newest("version");
    }

    private String newest(String member) {
        return documents.stream()
                .map(document -> document.root().path("info").path(member).asText())
                .max(String::compareTo)
                .orElse("");
    }
}
