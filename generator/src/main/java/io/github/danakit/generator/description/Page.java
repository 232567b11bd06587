package io.github.danakit.generator.description;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page that a browser opens: an operation without a body, all of whose content stands in the address. DANA's own
 * pages are opened by the partner; on a return the browser opens a page of the partner's.
 *
 * @param operation what all operations have
 * @param servers base addresses by name of the environment, those of the document where the page has none of its own
 * @param parameters what the query of the address holds, in its order
 * @param answer name of the schema of what comes back on the partner's address, absent when nothing does
 * @param echoes parameters that come back as they were sent, and have to be compared
 */
public record Page(
        Operation operation,
        Map<String, String> servers,
        List<Parameter> parameters,
        @Nullable String answer,
        List<String> echoes) {

    /** Whether an operation is one: a browser sends neither a body nor a signature. */
    static boolean is(Operation operation) {
        return operation.protocol().equals("page")
                || operation.kind().equals("spi")
                        && operation.method().equals("GET")
                        && operation.signing().isEmpty();
    }

    /** Whether it brings a browser back to the partner, in the name of an operation of DANA's side. */
    public boolean isReturn() {
        return !operation.protocol().equals("page");
    }

    /** Its parameters as members of one object. */
    public SchemaType.ObjectType schema() {
        String id = operation.operationId();
        return new SchemaType.ObjectType(
                id.isEmpty() ? id : Character.toUpperCase(id.charAt(0)) + id.substring(1) + "Parameters",
                operation.product(),
                (isReturn() ? "What nobody signed. " : "What the address of this page holds. ") + operation.summary(),
                parameters.stream().map(Parameter::field).toList());
    }
}
