package io.github.danakit.generator.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A contract in the form of the Pact specification. Of metadata only the version of the form is written: nothing
 * drifts.
 */
final class PactFile {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final boolean v4;

    private PactFile(boolean v4) {
        this.v4 = v4;
    }

    static ObjectNode v4(Contract contract) {
        return new PactFile(true).of(contract, "4.0");
    }

    static ObjectNode v3(Contract contract) {
        return new PactFile(false).of(contract, "3.0.0");
    }

    private ObjectNode of(Contract contract, String version) {
        ObjectNode pact = JSON.objectNode();
        pact.putObject("consumer").put("name", contract.document().consumer());
        pact.putObject("provider").put("name", contract.document().provider());
        var interactions = pact.putArray("interactions");
        contract.interactions().forEach(interaction -> interactions.add(interaction(interaction)));
        pact.putObject("metadata").putObject("pactSpecification").put("version", version);
        return pact;
    }

    private ObjectNode interaction(Interaction interaction) {
        ObjectNode node = JSON.objectNode();
        if (v4) {
            node.put("type", "Synchronous/HTTP");
            node.put("key", String.format("%08x", interaction.description().hashCode()));
            node.put("pending", false);
            node.putObject("comments").putArray("text").add(interaction.comment());
        }
        node.put("description", interaction.description());
        ObjectNode state = node.putArray("providerStates").addObject();
        state.put("name", interaction.state().name());
        state.set("params", interaction.state().parameters());
        node.set("request", message(interaction.request()));
        node.set("response", message(interaction.response()));
        return node;
    }

    private ObjectNode message(ContractMessage message) {
        ObjectNode node = JSON.objectNode();
        if (message.status() > 0) {
            node.put("status", message.status());
        } else {
            node.put("method", message.method()).put("path", message.path());
        }
        if (!message.query().isEmpty()) {
            ObjectNode query = node.putObject("query");
            message.query().forEach((name, value) -> query.putArray(name).add(value));
        }
        if (!message.headers().isEmpty()) {
            headers(node.putObject("headers"), message.headers());
        }
        body(node, message);
        ObjectNode rules = message.rules().json(v4);
        if (!rules.isEmpty()) {
            node.set("matchingRules", rules);
        }
        return node;
    }

    private void headers(ObjectNode node, Map<String, String> headers) {
        headers.forEach((name, value) -> {
            if (v4) {
                node.putArray(name).add(value);
            } else {
                node.put(name, value);
            }
        });
    }

    private void body(ObjectNode node, ContractMessage message) {
        JsonNode body = message.body();
        if (body == null) {
            return;
        }
        JsonNode content = message.mediaType().endsWith("json") ? body : JSON.textNode(form(body));
        if (v4) {
            ObjectNode wrapped = node.putObject("body");
            wrapped.put("contentType", message.mediaType()).put("encoded", false);
            wrapped.set("content", content);
        } else {
            node.set("body", content);
        }
    }

    private static String form(JsonNode body) {
        List<String> fields = new ArrayList<>();
        body.properties()
                .forEach(field -> fields.add(
                        encoded(field.getKey()) + "=" + encoded(field.getValue().asText())));
        return String.join("&", fields);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
