package io.github.danakit.runtime.client;

import io.github.danakit.runtime.json.JsonCodec;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Members of one request that repeat what goes beside it, such as the token of a customer. They are filled in for each
 * attempt, before it is signed, because a repeat may have a renewed token.
 */
final class CarriedMembers {
    private final JsonCodec codec;
    private final Operation<?, ?> operation;
    private final byte[] request;
    private boolean agreed;

    CarriedMembers(JsonCodec codec, Operation<?, ?> operation, byte[] request) {
        this.codec = codec;
        this.operation = operation;
        this.request = request;
    }

    /**
     * The bytes of an attempt.
     *
     * @param values what goes beside the request, by placeholder
     * @throws IllegalArgumentException when nobody told a value, or the request was given another one
     */
    byte[] request(Map<String, String> values) {
        if (operation.carried().isEmpty()) {
            return request;
        }
        Map<String, String> given =
                codec.texts(request, operation.carried().keySet().toArray(String[]::new));
        Map<?, ?> message = codec.read(request, Map.class);
        for (Map.Entry<String, String> carried : operation.carried().entrySet()) {
            String member = carried.getKey();
            String value = values.get(carried.getValue());
            String own = given.getOrDefault(member, "");
            require(value != null || !own.isEmpty(), member + " is missing: name the customer in the options");
            // A repeat may have a renewed token, so only the first attempt can contradict.
            require(
                    agreed || value == null || own.isEmpty() || own.equals(value),
                    member + " is not the customer's of the options: leave it out, and it is filled in");
            if (value != null) {
                message = with(message, member, value);
            }
        }
        agreed = true;
        return codec.write(message);
    }

    private void require(boolean fine, String problem) {
        if (!fine) {
            throw new IllegalArgumentException(operation.id() + " cannot be called: " + problem);
        }
    }

    /** A copy in which this member, dotted where it is nested, has this value; objects on the way to it are made. */
    private static Map<String, Object> with(Map<?, ?> object, String member, String value) {
        Map<String, Object> copy = new LinkedHashMap<>();
        object.forEach((name, old) -> copy.put(String.valueOf(name), old));
        int dot = member.indexOf('.');
        if (dot < 0) {
            copy.put(member, value);
            return copy;
        }
        String head = member.substring(0, dot);
        Map<?, ?> inner = copy.get(head) instanceof Map<?, ?> nested ? nested : Map.of();
        copy.put(head, with(inner, member.substring(dot + 1), value));
        return copy;
    }
}
