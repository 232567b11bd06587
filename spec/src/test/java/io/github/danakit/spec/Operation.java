package io.github.danakit.spec;

import java.util.ArrayList;
import java.util.List;

/** One operation of a document. */
record Operation(Document document, String path, Spot spot) {
    String operationId() {
        return spot.text("operationId");
    }

    String status() {
        return spot.text("x-dana-status");
    }

    /** Its ids; the first is the one that it goes by. */
    List<String> ids() {
        List<String> ids = new ArrayList<>();
        if (spot.has("x-dana-id")) {
            ids.add(spot.text("x-dana-id"));
        }
        spot.node().path("x-dana-ids").forEach(id -> ids.add(id.asText()));
        return ids;
    }

    List<Spot> parameters() {
        return spot.child("parameters").children().stream().map(Spot::resolved).toList();
    }

    /** The media types of the request. */
    List<Spot> requests() {
        return spot.child("requestBody").resolved().child("content").children();
    }

    /** The answers, one per HTTP status. */
    List<Spot> responses() {
        return spot.child("responses").children();
    }

    /** The media types of an answer. */
    static List<Spot> content(Spot response) {
        return response.resolved().child("content").children();
    }

    /** The rows of all answers. */
    List<Spot> codes() {
        return responses().stream()
                .flatMap(response -> codes(response).stream())
                .toList();
    }

    static List<Spot> codes(Spot response) {
        return response.resolved().child("x-dana-codes").children();
    }

    @Override
    public String toString() {
        return document.name() + " " + operationId();
    }
}
