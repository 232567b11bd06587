package io.github.danakit.runtime.client;

import io.github.danakit.runtime.json.JsonCodec;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a request says that its answer repeats. An answer that says otherwise belongs to another call: connections,
 * proxies and caches mix answers up, and most protocols do not sign them.
 */
final class Echoes {
    private final String reference;
    private final Map<String, String> said;

    private Echoes(String reference, Map<String, String> said) {
        this.reference = reference;
        this.said = said;
    }

    /** Read from the bytes that are sent, so that it is what DANA sees. */
    static Echoes of(Operation<?, ?> operation, byte[] request, JsonCodec codec) {
        String member = operation.reference();
        Set<String> wanted = new LinkedHashSet<>(operation.echoes().values());
        if (member != null) {
            wanted.add(member);
        }
        if (wanted.isEmpty()) {
            return new Echoes("", Map.of());
        }
        Map<String, String> texts = codec.texts(request, wanted.toArray(String[]::new));
        Map<String, String> said = new TreeMap<>();
        operation.echoes().forEach((ofAnswer, ofRequest) -> {
            String text = texts.getOrDefault(ofRequest, "");
            if (!text.isEmpty()) {
                said.put(ofAnswer, text);
            }
        });
        return new Echoes(member == null ? "" : texts.getOrDefault(member, ""), said);
    }

    /** The partner's own reference, empty when the operation has none. */
    String reference() {
        return reference;
    }

    /** Members that an answer may repeat. */
    Set<String> members() {
        return said.keySet();
    }

    /** The member by which an answer is another call's; empty when it repeats everything or is silent. */
    String otherwise(Map<String, String> answer) {
        for (Map.Entry<String, String> member : said.entrySet()) {
            String answered = answer.getOrDefault(member.getKey(), "");
            if (!answered.isEmpty() && !answered.equals(member.getValue())) {
                return member.getKey();
            }
        }
        return "";
    }
}
