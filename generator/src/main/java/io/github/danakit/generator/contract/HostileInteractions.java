package io.github.danakit.generator.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** What a server that anyone can reach has to stand: forged, stale, repeated and unusual messages. */
final class HostileInteractions {
    private HostileInteractions() {}

    /** The cases of an operation; none for an unsigned one or one without a documented code. */
    static List<Interaction> of(ContractOperation operation) {
        List<Interaction> interactions = new ArrayList<>();
        if (operation.document().api()
                || operation.scheme().isEmpty()
                || operation.answers().isEmpty()) {
            return interactions;
        }
        ContractMessage request =
                new RequestMessages(operation).byExample().values().iterator().next();
        for (HostileCase hostile : HostileCase.values()) {
            if (hostile.fits(operation) && request.body() != null) {
                interactions.add(interaction(operation, hostile, request));
            }
        }
        return interactions;
    }

    private static Interaction interaction(ContractOperation operation, HostileCase hostile, ContractMessage request) {
        ResponseMessages responses = new ResponseMessages(operation);
        ContractOperation.Answer success = operation.success();
        boolean taken = hostile.refusal().isEmpty();
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        parameters.put("operation", operation.id()).put("case", hostile.name());
        if (taken) {
            parameters.put("code", success.code());
        }
        return new Interaction(
                operation,
                operation.name() + " " + hostile.words(),
                new Interaction.State(hostile.state(), parameters, true),
                taken ? "Answered like any other message." : "Refused before anything acts on it.",
                hostile == HostileCase.UNKNOWN_MEMBERS ? withUnknownMembers(operation, request) : request,
                taken ? responses.of(success) : responses.refusal(hostile.refusal(), hostile.strict()));
    }

    /** Adds members beside the described ones, in the body and in its first object. */
    private static ContractMessage withUnknownMembers(ContractOperation operation, ContractMessage request) {
        JsonNode body = request.body() == null
                ? JsonNodeFactory.instance.objectNode()
                : request.body().deepCopy();
        ObjectNode unknown = JsonNodeFactory.instance.objectNode();
        unknown.putArray("list").add(1).add("two").addNull();
        if (body instanceof ObjectNode object) {
            if (operation.mediaType().equals("application/json")) {
                object.set("unknownToday", unknown);
                for (JsonNode member : object) {
                    if (member instanceof ObjectNode inner && inner != unknown) {
                        inner.put("unknownToday", "text");
                        break;
                    }
                }
            } else {
                object.put("unknownToday", "text");
            }
        }
        return new ContractMessage(
                request.method(),
                request.path(),
                request.query(),
                0,
                request.headers(),
                request.mediaType(),
                body,
                request.rules());
    }
}
