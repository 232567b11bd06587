package io.github.danakit.generator.contract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every promise of an operation: each documented code for each example of the request. */
final class Interactions {
    private Interactions() {}

    static List<Interaction> of(ContractOperation operation) {
        List<Interaction> interactions = new ArrayList<>();
        Map<String, ContractMessage> requests = new RequestMessages(operation).byExample();
        ResponseMessages responses = new ResponseMessages(operation);
        for (ContractOperation.Answer answer : operation.answers()) {
            ContractMessage response = responses.of(answer);
            requests.forEach((example, request) -> interactions.add(new Interaction(
                    operation,
                    operation.name() + " " + answer.code() + (example.equals("minimal") ? "" : " " + example),
                    state(operation, answer),
                    comment(answer),
                    request,
                    response)));
        }
        return interactions;
    }

    static String stateName(ContractOperation operation, ContractOperation.Answer answer) {
        return operation.name() + " answers " + answer.code();
    }

    private static Interaction.State state(ContractOperation operation, ContractOperation.Answer answer) {
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        parameters.put("operation", operation.id()).put("code", answer.code());
        return new Interaction.State(stateName(operation, answer), parameters, false);
    }

    private static String comment(ContractOperation.Answer answer) {
        String meaning = answer.row().path("meaning").asText();
        String message = answer.row().path("message").asText();
        return message.isEmpty() || meaning.isEmpty() ? message + meaning : message + ": " + meaning;
    }
}
