package io.github.danakit.simulator.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.danakit.dana.runtime.OutcomeKind;
import io.github.danakit.dana.runtime.client.Operation;
import io.github.danakit.dana.runtime.server.Reply;
import io.github.danakit.dana.runtime.signing.BodyDigest;
import io.github.danakit.simulator.description.OperationFacts;
import io.github.danakit.simulator.world.Lazy;
import io.github.danakit.simulator.world.Remembered;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Answers repeats by {@code x-dana-idempotency}: the same content under the same key gets the same answer, other
 * content the documented refusal. Times are no content, because callers make them anew. A request that failed may be
 * repeated in any form. Thread-safe.
 */
public final class Repeats {
    private static final Lazy<ObjectMapper> SORTED =
            new Lazy<>(() -> new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true));
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}.*");

    private record Earlier(String content, Reply<?> reply) {}

    private final Remembered<Earlier> earlier = new Remembered<>(20_000);
    private final Object[] locks = new Object[64];

    /** Nothing was asked before. */
    public Repeats() {
        for (int i = 0; i < locks.length; i++) {
            locks[i] = new Object();
        }
    }

    /** Forgets what was asked. */
    public void reset() {
        earlier.clear();
    }

    <A> Reply<A> answer(OperationFacts facts, Operation<?, A> operation, JsonNode request, Callable<Reply<A>> behaviour)
            throws Exception {
        String key = key(facts, request);
        if (key == null) {
            return behaviour.call();
        }
        synchronized (locks[Math.floorMod(key.hashCode(), locks.length)]) {
            String content = content(request);
            Optional<Earlier> before = earlier.find(key);
            if (before.isPresent()) {
                return repeated(facts, operation, before.get(), content);
            }
            Reply<A> reply = behaviour.call();
            OutcomeKind outcome = reply.code().outcome();
            if (outcome == OutcomeKind.SUCCESS || outcome == OutcomeKind.PENDING) {
                earlier.put(key, new Earlier(content, reply));
            }
            return reply;
        }
    }

    @SuppressWarnings("unchecked") // The key names the operation, so the reply is one of its own.
    private static <A> Reply<A> repeated(
            OperationFacts facts, Operation<?, A> operation, Earlier before, String content) {
        String different =
                facts.node().path("x-dana-idempotency").path("different").asText();
        return before.content().equals(content) || different.isEmpty()
                ? (Reply<A>) before.reply()
                : Reply.of(Codes.of(facts, operation, different));
    }

    private static @Nullable String key(OperationFacts facts, JsonNode request) {
        JsonNode members = facts.node().path("x-dana-idempotency").path("key");
        List<String> values = new ArrayList<>();
        members.forEach(member -> values.add(request.path(member.asText()).asText()));
        boolean whole = !values.isEmpty() && !values.get(values.size() - 1).isEmpty();
        return whole ? facts.path() + "\n" + String.join("\n", values) : null;
    }

    private static String content(JsonNode request) {
        JsonNode content = request.deepCopy();
        Bodies.prune(content);
        withoutTimes(content);
        try {
            return BodyDigest.of(SORTED.get().writeValueAsBytes(SORTED.get().convertValue(content, Map.class)));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    private static void withoutTimes(JsonNode node) {
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            for (Iterator<JsonNode> each = node.iterator(); each.hasNext(); ) {
                JsonNode member = each.next();
                if (member instanceof TextNode text
                        && TIME.matcher(text.textValue()).matches()) {
                    each.remove();
                } else {
                    withoutTimes(member);
                }
            }
        }
    }
}
