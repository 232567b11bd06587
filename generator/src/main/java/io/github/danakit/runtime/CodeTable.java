package io.github.danakit.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documented codes of one operation. Codes that are not listed get a cautious meaning, never an error. */
public final class CodeTable {
    private final Map<String, Code> codes;

    private CodeTable(Map<String, Code> codes) {
        this.codes = codes;
    }

    /**
     * A table of these codes, in this order.
     *
     * @throws IllegalArgumentException when a code is listed twice
     */
    public static CodeTable of(Code... codes) {
        Map<String, Code> table = new LinkedHashMap<>();
        for (Code code : codes) {
            if (table.put(code.code(), code) != null) {
                throw new IllegalArgumentException("code " + code.code() + " is listed twice");
            }
        }
        return new CodeTable(table);
    }

    /** The documented code with this text. */
    public Optional<Code> find(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /** All codes in documented order. */
    public List<Code> codes() {
        return List.copyOf(codes.values());
    }

    /**
     * The meaning of an answer: the documented one, else a fallback. Where money moves, the fallback is always
     * {@code UNKNOWN} with {@code QUERY_STATUS}; otherwise it follows the HTTP status, but the status alone makes no
     * success of a code that nobody documented. A documented success that comes with a status of failure contradicts
     * itself and gets the fallback too.
     *
     * @param code text that DANA sent
     * @param http HTTP status of the answer
     * @param movesMoney whether the operation moves money
     * @param success whether the protocol says of all codes of this form that they are successes
     */
    public Code lookup(String code, int http, boolean movesMoney, boolean success) {
        Code known = codes.get(code);
        if (known != null && !contradicts(known, http)) {
            return known;
        }
        return movesMoney
                ? verdict(code, http, OutcomeKind.UNKNOWN, Action.QUERY_STATUS)
                : byStatus(code, http, success);
    }

    private static boolean contradicts(Code known, int http) {
        return known.outcome() == OutcomeKind.SUCCESS && http != known.http() && http / 100 != 2;
    }

    private static Code byStatus(String code, int http, boolean success) {
        if (http == 200) {
            return success
                    ? verdict(code, http, OutcomeKind.SUCCESS, Action.PROCEED)
                    : verdict(code, http, OutcomeKind.UNKNOWN, Action.QUERY_STATUS);
        }
        if (http / 100 == 2) {
            return verdict(code, http, OutcomeKind.PENDING, Action.QUERY_STATUS);
        }
        if (http == 429) {
            return verdict(code, http, OutcomeKind.PENDING, Action.RETRY_SAME_REQUEST);
        }
        if (http == 409) {
            return verdict(code, http, OutcomeKind.UNKNOWN, Action.QUERY_STATUS);
        }
        return http / 100 == 4
                ? verdict(code, http, OutcomeKind.FAILED, Action.FIX_REQUEST)
                : verdict(code, http, OutcomeKind.UNKNOWN, Action.RETRY_SAME_REQUEST);
    }

    /** Without a text: what DANA sent is no documented title. */
    private static Code verdict(String code, int http, OutcomeKind outcome, Action action) {
        return Code.of(code, http, "", outcome, action);
    }
}
