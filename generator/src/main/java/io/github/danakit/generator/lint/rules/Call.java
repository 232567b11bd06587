package io.github.danakit.generator.lint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One operation of a document. */
record Call(Document document, String path, Spot spot) {
    /** The path as it is sent, without the fragment that tells siblings apart. */
    String plainPath() {
        return path.replaceFirst("#.*", "");
    }

    String operationId() {
        return spot.text("operationId");
    }

    String status() {
        return spot.text("x-dana-status");
    }

    String kind() {
        return spot.text("x-dana-kind");
    }

    String protocol() {
        return spot.has("x-dana-protocol") ? spot.text("x-dana-protocol") : document.protocol();
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

    /** The schema of the request that a caller fills: inside the envelope, where there is one. */
    Optional<Spot> request() {
        return requests().stream().findFirst().map(media -> inner(media, "request"));
    }

    /** The schemas of the answers that carry what the call is for, without those of mere errors. */
    List<Spot> answers() {
        return responses().stream()
                .filter(response -> response.key().startsWith("2"))
                .flatMap(response -> content(response).stream())
                .map(media -> inner(media, "response"))
                .toList();
    }

    private static Spot inner(Spot media, String member) {
        Spot schema = media.child("schema").resolved();
        Spot message = schema.child("properties").child(member);
        boolean envelope = message.exists() && schema.child("properties").has("signature");
        return envelope ? message.resolved().child("properties").child("body").resolved() : schema;
    }

    /** Operations of the document that are sent to the same address, this one included. */
    Stream<Call> siblings() {
        return document.calls().stream()
                .filter(other -> other.plainPath().equals(plainPath())
                        && other.spot().key().equals(spot.key()));
    }
}
