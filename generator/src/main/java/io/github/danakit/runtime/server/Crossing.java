package io.github.danakit.runtime.server;

import io.github.danakit.runtime.ProtocolException;
import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.client.Variant;
import io.github.danakit.runtime.json.JsonCodec;
import io.github.danakit.runtime.signing.Refusal;
import java.util.List;
import java.util.Map;

/** All routes that answer at one method and path; they share the prover, because it runs before they are told apart. */
record Crossing(List<Route<?, ?>> routes, Prover prover) {

    /** The operation whose words refusals use until the message is known. */
    Operation<?, ?> first() {
        return routes.get(0).operation();
    }

    /** The route that a verified message belongs to: by its function where it names one, then by its variant. */
    Route<?, ?> choose(Signed message, JsonCodec codec) {
        List<Route<?, ?>> candidates = routes.stream()
                .filter(route -> message.isMeantFor(route.operation()))
                .toList();
        if (candidates.size() == 1 && candidates.get(0).operation().variants().isEmpty()) {
            return candidates.get(0);
        }
        Map<String, String> texts = texts(message.body(), codec);
        for (Route<?, ?> route : candidates) {
            if (route.operation().variants().stream().anyMatch(variant -> claims(variant, texts))) {
                return route;
            }
        }
        for (Route<?, ?> route : candidates) {
            if (route.operation().variants().contains(Variant.OTHERWISE)) {
                return route;
            }
        }
        throw new Refused(Refusal.MALFORMED, "no operation on this path takes such a message", first(), null);
    }

    private static boolean claims(Variant variant, Map<String, String> texts) {
        return variant.value() != null && variant.value().equals(texts.get(variant.member()));
    }

    private Map<String, String> texts(byte[] body, JsonCodec codec) {
        String[] members = routes.stream()
                .flatMap(route -> route.operation().variants().stream())
                .filter(variant -> variant.value() != null)
                .map(Variant::member)
                .distinct()
                .toArray(String[]::new);
        try {
            return codec.texts(body, members);
        } catch (ProtocolException e) {
            throw new Refused(Refusal.MALFORMED, String.valueOf(e.getMessage()), first(), null);
        }
    }
}
