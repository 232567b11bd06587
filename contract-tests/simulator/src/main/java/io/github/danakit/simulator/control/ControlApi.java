package io.github.danakit.simulator.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.dana.runtime.http.HttpReply;
import io.github.danakit.simulator.http.Replies;
import io.github.danakit.simulator.product.World;
import io.github.danakit.simulator.scene.Scene;
import io.github.danakit.simulator.world.Timeline;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Steers the simulator by small JSON calls. */
public final class ControlApi {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CALLS = String.join(
            "\n",
            "GET  /clock                           the simulated time",
            "POST /clock {\"advance\":\"2m\"}          lets time pass; returns when what fell due is done",
            "GET  /scenes                          scenes that wait",
            "POST /scenes {\"operation\":…,\"scene\":…,\"times\":1,\"when\":{…}}   forces a scene on the next calls that fit",
            "GET  /orders                          orders, the oldest first",
            "POST /orders/REFERENCE/pay            also /paying, /cancel, /expire; DANA's reference or the partner's",
            "POST /bindings                        a customer agrees; answers the code for Apply Token",
            "POST /bindings/unbind {\"accessToken\":…}   the customer ends it in the DANA app; the partner is told",
            "GET  /messages                        messages to partners and how far they got",
            "POST /messages {\"operation\":…,\"url\":…,\"body\":{…}}   sends a message; the example where no body is given",
            "POST /messages/NUMBER/again           sends it once more",
            "POST /messages/settings {\"hold\":true,\"copies\":2}      keeps messages back; sends each several times",
            "POST /messages/release {\"newestFirst\":true}           sends what was kept back",
            "POST /reset                           forgets everything");

    private final World world;
    private final Map<String, Part> parts = new TreeMap<>();

    /** A part of the API. */
    @FunctionalInterface
    public interface Part {
        /**
         * Answers.
         *
         * @param method {@code GET} or {@code POST}
         * @param path what follows the part's name, in pieces
         * @param body what was sent, an empty object when nothing
         * @return what is answered as JSON
         * @throws IllegalArgumentException that tells the caller what is wrong
         */
        Object answer(String method, List<String> path, JsonNode body) throws Exception;
    }

    /** Something that the caller names does not exist. */
    static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Missing(String message) {
            super(message);
        }
    }

    /** An API of these parts, in addition to those that every simulator has. */
    public ControlApi(World world, Map<String, Part> more) {
        this.world = world;
        parts.putAll(more);
        parts.put("clock", this::clock);
        parts.put("reset", this::reset);
    }

    HttpReply answer(String method, String path, byte[] body) {
        List<String> pieces = List.of(path.replaceFirst("^/+", "").split("/", -1));
        Part part = parts.get(pieces.get(0));
        if (part == null) {
            return pieces.get(0).isEmpty()
                    ? Replies.text(200, CALLS + "\n")
                    : error(404, "there is no " + pieces.get(0) + "; GET /_simulator/api tells what there is");
        }
        if (!method.equals("GET") && !method.equals("POST")) {
            return error(405, "GET and POST are understood");
        }
        try {
            Object answer = part.answer(method, pieces.subList(1, pieces.size()), read(body));
            return Replies.json(200, JSON.writeValueAsString(answer));
        } catch (Missing e) {
            return error(404, String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException | IllegalStateException e) {
            return error(400, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return error(503, "the simulator is stopping");
        } catch (Exception e) {
            return error(500, "the simulator failed: " + e);
        }
    }

    private static JsonNode read(byte[] body) {
        if (body.length == 0) {
            return JSON.createObjectNode();
        }
        try {
            JsonNode node = JSON.readTree(body);
            if (node.isObject()) {
                return node;
            }
        } catch (IOException e) {
            // Falls through to the one refusal below.
        }
        throw new IllegalArgumentException("the body is no JSON object");
    }

    static HttpReply error(int status, String message) {
        return Replies.json(status, "{\"error\":" + Replies.quoted(message) + "}");
    }

    private Object clock(String method, List<String> path, JsonNode body) throws InterruptedException {
        ObjectNode answer = JSON.createObjectNode();
        if (method.equals("POST")) {
            Timeline timeline = world.timeline();
            answer.put(
                    "settled",
                    timeline.advance(Scene.duration(body.path("advance").asText())));
        }
        return answer.put("now", world.clock().now().toString());
    }

    private Object reset(String method, List<String> path, JsonNode body) {
        if (!method.equals("POST")) {
            throw new IllegalArgumentException("reset is a POST");
        }
        world.resets().run();
        return Map.of("reset", true);
    }
}
