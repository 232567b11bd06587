package io.github.danakit.runtime.signing;

import io.github.danakit.runtime.SigningException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a protocol wraps its messages: an object with the signed message and its signature side by side, the message
 * itself made of head and body. Data of the generated code.
 *
 * @param request member with the message in a request
 * @param answer member with the message in an answer
 * @param signature member with the signature, in Base64
 * @param head member of the message with its head
 * @param body member of the message with its body
 * @param requestHead values of a request's head by member, with placeholders
 * @param answerHead values of an answer's head by member, with placeholders
 */
public record EnvelopeForm(
        String request,
        String answer,
        String signature,
        String head,
        String body,
        Map<String, String> requestHead,
        Map<String, String> answerHead) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]+");

    /**
     * Copies the maps.
     *
     * @throws IllegalArgumentException when a name could not stand in JSON as it is
     */
    public EnvelopeForm {
        for (String name : new String[] {request, answer, signature, head, body}) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("not a name of a member: " + name);
            }
        }
        requestHead = Map.copyOf(requestHead);
        answerHead = Map.copyOf(answerHead);
    }

    /** A form with these members; its heads are empty. */
    public static EnvelopeForm of(String request, String answer, String signature, String head, String body) {
        return new EnvelopeForm(request, answer, signature, head, body, Map.of(), Map.of());
    }

    /** A copy whose requests have this member in their heads. */
    public EnvelopeForm inRequest(String member, String template) {
        return new EnvelopeForm(
                request, answer, signature, head, body, with(requestHead, member, template), answerHead);
    }

    /** A copy whose answers have this member in their heads. */
    public EnvelopeForm inAnswer(String member, String template) {
        return new EnvelopeForm(
                request, answer, signature, head, body, requestHead, with(answerHead, member, template));
    }

    private static Map<String, String> with(Map<String, String> members, String member, String template) {
        Map<String, String> more = new LinkedHashMap<>(members);
        more.put(member, template);
        return more;
    }

    /**
     * The head of a request.
     *
     * @param standing values that every message may have; they fill mandatory members only
     * @param own values of this one message
     * @throws SigningException when a mandatory member has no value; nothing may be sent then
     */
    public Map<String, String> requestHead(EnvelopeHead head, Map<String, String> standing, Map<String, String> own) {
        Map<String, String> made = new LinkedHashMap<>();
        for (String member : head.required()) {
            TextTemplate template = TextTemplate.parse(requestHead.getOrDefault(member, "{" + member + "}"));
            made.put(member, template.render(name -> own.containsKey(name) ? own.get(name) : standing.get(name)));
        }
        for (String member : head.optional()) {
            put(made, member, requestHead.get(member), own);
        }
        return made;
    }

    /** The head of an answer: its mandatory members, as far as the message that is answered told their values. */
    public Map<String, String> answerHead(EnvelopeHead head, Map<String, String> values) {
        Map<String, String> made = new LinkedHashMap<>();
        for (String member : head.required()) {
            put(made, member, answerHead.get(member), values);
        }
        return made;
    }

    private static void put(
            Map<String, String> made, String member, @Nullable String template, Map<String, String> values) {
        String value = template == null ? null : TextTemplate.parse(template).renderOrNull(values::get);
        if (value != null) {
            made.put(member, value);
        }
    }

    /** The member of a request's head that has exactly this placeholder as its value; empty when none has. */
    public String requestMember(String placeholder) {
        return member(requestHead, placeholder);
    }

    /** The member of an answer's head that has exactly this placeholder as its value; empty when none has. */
    public String answerMember(String placeholder) {
        return member(answerHead, placeholder);
    }

    private static String member(Map<String, String> templates, String placeholder) {
        return templates.entrySet().stream()
                .filter(entry -> entry.getValue().equals(placeholder))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** Values by placeholder, read from the head of a request. */
    public Map<String, String> valuesOf(Map<String, String> head) {
        Map<String, String> values = new LinkedHashMap<>();
        requestHead.forEach((member, template) -> {
            String value = head.get(member);
            if (value != null && template.startsWith("{") && template.endsWith("}")) {
                values.put(template.substring(1, template.length() - 1), value);
            }
        });
        return values;
    }
}
