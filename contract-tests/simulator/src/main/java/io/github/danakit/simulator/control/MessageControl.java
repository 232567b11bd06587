package io.github.danakit.simulator.control;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.dana.runtime.client.Operation;
import io.github.danakit.dana.runtime.json.JacksonCodec;
import io.github.danakit.dana.runtime.json.JsonCodec;
import io.github.danakit.simulator.notice.Delivery;
import io.github.danakit.simulator.notice.Notifier;
import io.github.danakit.simulator.product.World;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Sends messages as DANA, again, several times, or in another order. */
public final class MessageControl implements ControlApi.Part {
    private final World world;
    private final Supplier<Map<String, Operation<?, ?>>> operations;
    private final JsonCodec codec = new JacksonCodec();

    /**
     * Control of messages.
     *
     * @param operations what DANA calls at partners, by id
     */
    public MessageControl(World world, Supplier<Map<String, Operation<?, ?>>> operations) {
        this.world = world;
        this.operations = operations;
    }

    @Override
    public Object answer(String method, List<String> path, JsonNode body) throws InterruptedException {
        Notifier notifier = world.notifier();
        if (method.equals("POST")) {
            String step = path.isEmpty() ? "" : path.get(path.size() - 1);
            switch (step) {
                case "" -> send(body);
                case "settings" -> set(notifier, body);
                case "release" -> notifier.release(body.path("newestFirst").asBoolean());
                case "again" -> again(notifier, path.get(0));
                default -> throw new IllegalArgumentException("messages can be settings, release or NUMBER/again");
            }
            world.timeline().settle(Duration.ofSeconds(10));
        }
        return Map.of(
                "messages",
                notifier.deliveries().stream().map(MessageControl::shown).toList());
    }

    private static void set(Notifier notifier, JsonNode body) {
        if (body.has("copies")) {
            notifier.copies(body.path("copies").asInt());
        }
        if (body.path("hold").asBoolean()) {
            notifier.hold();
        }
    }

    private static void again(Notifier notifier, String number) {
        if (!notifier.again(number)) {
            throw new ControlApi.Missing("there is no message " + number);
        }
    }

    private void send(JsonNode body) {
        String id = body.path("operation").asText();
        Operation<?, ?> operation = Optional.ofNullable(operations.get().get(id))
                .orElseThrow(() -> new IllegalArgumentException("'" + id + "' is nothing that DANA calls; it calls "
                        + String.join(", ", new TreeSet<>(operations.get().keySet()))));
        send(operation, address(body, operation), body.path("body"));
    }

    private URI address(JsonNode body, Operation<?, ?> operation) {
        String text = body.path("url").asText();
        if (!text.isEmpty()) {
            return URI.create(text);
        }
        URI usual = world.notifyUrl();
        if (usual == null) {
            throw new IllegalArgumentException("give a url: the simulator was started without --notify-url");
        }
        return usual.getRawPath().length() > 1 ? usual : usual.resolve(operation.path());
    }

    private <Q> void send(Operation<Q, ?> operation, URI address, JsonNode body) {
        Q message = body.isObject()
                ? codec.read(body.toString().getBytes(StandardCharsets.UTF_8), operation.requestType())
                : world.documented().message(operation, "minimal");
        world.notifier().send(operation, address, message);
    }

    private static Map<String, Object> shown(Delivery<?> delivery) {
        return Map.of(
                "number", delivery.id(),
                "operation", delivery.operation().id(),
                "url", delivery.address().toString(),
                "attempts", delivery.attempts(),
                "state", delivery.state());
    }
}
