package io.github.danakit.generator.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Whole answers as the description shows them, by operation and code: a Pact holds only what every answer has. */
final class Examples {
    private Examples() {}

    static ObjectNode of(ContractDocument document) {
        ObjectNode examples = JsonNodeFactory.instance.objectNode();
        for (ContractOperation operation : document.operations()) {
            ObjectNode byCode = examples.putObject(operation.name());
            for (ContractOperation.Answer answer : operation.answers()) {
                JsonNode example = ContractOperation.media(answer.response())
                        .getValue()
                        .path("examples")
                        .path(answer.code())
                        .path("value");
                if (!example.isMissingNode()) {
                    byCode.set(answer.code(), example);
                }
            }
        }
        return examples;
    }
}
