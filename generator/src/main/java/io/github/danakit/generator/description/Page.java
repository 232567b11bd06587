package io.github.danakit.generator.description;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page that a browser opens: an operation without a body, all of whose content stands in the address.
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

    /** Its parameters as members of one object. */
    public SchemaType.ObjectType schema() {
        String id = operation.operationId();
        return new SchemaType.ObjectType(
                id.isEmpty() ? id : Character.toUpperCase(id.charAt(0)) + id.substring(1) + "Parameters",
                operation.product(),
                "What the address of this page holds. " + operation.summary(),
                parameters.stream().map(Parameter::field).toList());
    }
}
