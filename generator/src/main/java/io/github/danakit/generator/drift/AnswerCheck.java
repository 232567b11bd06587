package io.github.danakit.generator.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.generator.description.Place;
import io.github.danakit.generator.document.WireOperation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Holds answers against the codes and schemas of their operations. */
final class AnswerCheck {
    private final Map<WireOperation, CodeMembers> members = new HashMap<>();
    private final Consumer<Sighting> found;

    AnswerCheck(Consumer<Sighting> found) {
        this.found = found;
    }

    void check(WireOperation operation, Exchange exchange) {
        String http = String.valueOf(exchange.status());
        Map<String, JsonNode> answers = operation.answers();
        JsonNode answer = answers.getOrDefault(http, answers.get("default"));
        Optional<JsonNode> body = Bodies.read(exchange.answer());
        body.ifPresent(tree -> code(operation, http, tree));
        Optional<WireOperation.Body> described = answer == null ? Optional.empty() : operation.answer(answer);
        if (described.isEmpty() || exchange.answer().isBlank()) {
            return;
        }
        String message = "answer " + http;
        if (body.isEmpty()) {
            found.accept(new Sighting(
                    DriftKind.UNREADABLE_BODY,
                    operation.name(),
                    message,
                    "",
                    "it is neither a JSON object nor a form",
                    exchange.answer().length() + " characters",
                    operation.place().below("responses", http),
                    null));
            return;
        }
        new MessageCheck(operation.name(), message, found)
                .object(body.get(), described.get().schema(), "", false);
    }

    private void code(WireOperation operation, String http, JsonNode body) {
        CodeMembers where = members.computeIfAbsent(operation, CodeMembers::of);
        String code = where.code(body).orElse("");
        if (code.isEmpty()) {
            return;
        }
        List<String> statuses = statuses(operation, code);
        if (statuses.isEmpty()) {
            found.accept(new Sighting(
                    DriftKind.UNDOCUMENTED_CODE,
                    operation.name(),
                    "answer " + http,
                    "",
                    "code " + code + " is not listed",
                    where.message(body).map(Shown::message).orElse(""),
                    operation.place().below("responses"),
                    fix(operation, http, code, where.message(body).orElse(""))));
        } else if (!statuses.contains(http)) {
            found.accept(new Sighting(
                    DriftKind.OTHER_STATUS,
                    operation.name(),
                    "answer " + http,
                    "",
                    "code " + code + " is described with HTTP " + String.join(", ", statuses),
                    "",
                    operation.place().below("responses", statuses.get(0), "x-dana-codes", code),
                    null));
        }
    }

    private static List<String> statuses(WireOperation operation, String code) {
        List<String> statuses = new ArrayList<>();
        operation.answers().forEach((http, answer) -> {
            for (JsonNode row : answer.path("x-dana-codes")) {
                if (row.path("code").asText().equals(code)) {
                    statuses.add(http);
                }
            }
        });
        return statuses;
    }

    private static Sighting.Fix fix(WireOperation operation, String http, String code, String message) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("code", code).put("message", Shown.message(message));
        row.put("meaning", "Seen in traffic, not documented: ask DANA what it means.");
        row.putArray("absent").add("outcome").add("action");
        Place place = operation.place().below("responses", http);
        if (operation.answers().containsKey(http)) {
            return new Sighting.Fix(place.below("x-dana-codes"), row, false);
        }
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("description", "Seen in traffic.");
        answer.putArray("x-dana-codes").add(row);
        ObjectNode update = JsonNodeFactory.instance.objectNode();
        update.set(http, answer);
        return new Sighting.Fix(operation.place().below("responses"), update, false);
    }
}
