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
     * {@code UNKNOWN} with {@code QUERY_STATUS}; otherwise it follows the HTTP status. A documented success that comes
     * with a status of failure contradicts itself and gets the fallback too.
     *
     * @param code text that DANA sent
     * @param http HTTP status of the answer
     * @param message text that DANA sent
     * @param movesMoney whether the operation moves money
     */
    public Code lookup(String code, int http, String message, boolean movesMoney) {
        Code known = codes.get(code);
        if (known != null && !contradicts(known, http)) {
            return known;
        }
        return movesMoney
                ? Code.of(code, http, message, OutcomeKind.UNKNOWN, Action.QUERY_STATUS)
                : byStatus(code, http, message);
    }

    private static boolean contradicts(Code known, int http) {
        return known.outcome() == OutcomeKind.SUCCESS && http != known.http() && http / 100 != 2;
    }

    private static Code byStatus(String code, int http, String message) {
        if (http == 200) {
            return Code.of(code, http, message, OutcomeKind.SUCCESS, Action.PROCEED);
        }
        if (http / 100 == 2) {
            return Code.of(code, http, message, OutcomeKind.PENDING, Action.QUERY_STATUS);
        }
        if (http == 429) {
            return Code.of(code, http, message, OutcomeKind.PENDING, Action.RETRY_SAME_REQUEST);
        }
        if (http == 409) {
            return Code.of(code, http, message, OutcomeKind.UNKNOWN, Action.QUERY_STATUS);
        }
        return http / 100 == 4
                ? Code.of(code, http, message, OutcomeKind.FAILED, Action.FIX_REQUEST)
                : Code.of(code, http, message, OutcomeKind.UNKNOWN, Action.RETRY_SAME_REQUEST);
    }
}
