package io.github.danakit.runtime.client;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How tokens of one kind are got: by which operation, with what in the request, and where the answer has what. Data of
 * generated code; every method returns a copy.
 *
 * @param kind placeholder of signature schemes that such a token fills
 * @param operation operation that hands tokens out
 * @param apply members of the request for a first token; <code>{code}</code> stands for what a customer brought back
 * @param refresh members of the request for a further token by {@code {refreshToken}}; empty when there is no such way
 * @param answer members of the answer by what they are: token, expiresIn (seconds), expires, refreshToken,
 *     refreshExpires
 * @param lifetimeSeconds how long a token lives when the answer does not tell, 0 when no source tells either
 */
public record TokenCall(
        String kind,
        Operation<?, ?> operation,
        Map<String, String> apply,
        Map<String, String> refresh,
        Map<String, String> answer,
        int lifetimeSeconds) {
    /** Stands for the code that a customer brought back from the page on which he agreed. */
    private static final String CODE = "code";
    /** Stands for the refresh token. */
    private static final String REFRESH_TOKEN = "refreshToken";

    /** Copies the members. */
    public TokenCall {
        apply = Map.copyOf(apply);
        refresh = Map.copyOf(refresh);
        answer = Map.copyOf(answer);
    }

    /** Tokens of this kind come from this operation. */
    public static TokenCall of(String kind, Operation<?, ?> operation) {
        return new TokenCall(kind, operation, Map.of(), Map.of(), Map.of(), 0);
    }

    /** A member of the request for a first token. */
    public TokenCall apply(String member, String value) {
        return new TokenCall(kind, operation, plus(apply, member, value), refresh, answer, lifetimeSeconds);
    }

    /** A member of the request for a further token. */
    public TokenCall refresh(String member, String value) {
        return new TokenCall(kind, operation, apply, plus(refresh, member, value), answer, lifetimeSeconds);
    }

    /** Where the answer has it. */
    public TokenCall answer(String what, String member) {
        return new TokenCall(kind, operation, apply, refresh, plus(answer, what, member), lifetimeSeconds);
    }

    /** How long a token lives when the answer does not tell. */
    public TokenCall lifetimeSeconds(int seconds) {
        return new TokenCall(kind, operation, apply, refresh, answer, seconds);
    }

    private static Map<String, String> plus(Map<String, String> members, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return more;
    }

    /** Members of the request for a first token of whoever brought this code back. */
    Map<String, String> applying(String code) {
        return filled(apply, CODE, code);
    }

    /** Members of the request for a further token. */
    Map<String, String> refreshing(String refreshToken) {
        return filled(refresh, REFRESH_TOKEN, refreshToken);
    }

    private static Map<String, String> filled(Map<String, String> members, String placeholder, String value) {
        Map<String, String> filled = new LinkedHashMap<>(members);
        filled.replaceAll((member, text) -> text.equals("{" + placeholder + "}") ? value : text);
        return filled;
    }

    /** Needs a customer to agree first: his code stands in the request. */
    boolean needsCode() {
        return apply.containsValue("{" + CODE + "}");
    }

    /** Names of all members of the answer that matter. */
    List<String> answerMembers() {
        return new ArrayList<>(answer.values());
    }

    /** What the answer has, null when it is absent. */
    @Nullable
    String in(Map<String, String> texts, String what) {
        String member = answer.get(what);
        return member == null ? null : texts.get(member);
    }
}
