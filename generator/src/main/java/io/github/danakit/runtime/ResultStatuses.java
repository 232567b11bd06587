package io.github.danakit.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the status means that some protocols send beside the code. It decides before the code does: a code never makes a
 * success of what the status does not call one. Immutable.
 */
public final class ResultStatuses {
    /** For protocols without such a status. */
    public static final ResultStatuses NONE = new ResultStatuses(Map.of());

    private record Meaning(OutcomeKind outcome, Action action) {}

    private final Map<String, Meaning> meanings;

    private ResultStatuses(Map<String, Meaning> meanings) {
        this.meanings = meanings;
    }

    /** A copy that also knows this status. */
    public ResultStatuses with(String status, OutcomeKind outcome, Action action) {
        Map<String, Meaning> more = new LinkedHashMap<>(meanings);
        more.put(status, new Meaning(outcome, action));
        return new ResultStatuses(more);
    }

    /** Whether no status is known. */
    public boolean isEmpty() {
        return meanings.isEmpty();
    }

    /**
     * The meaning of an answer: the documented one of its code when the status agrees; without a documented code that
     * of the status, unless money moves. Everything else is {@code UNKNOWN} with {@code QUERY_STATUS}. A code that is
     * listed by its name goes before one with the same id.
     *
     * @param codes documented codes of the operation
     * @param result what was answered
     * @param http HTTP status of the answer
     * @param movesMoney whether the operation moves money
     */
    public Code judge(CodeTable codes, Result result, int http, boolean movesMoney) {
        Meaning said = meanings.get(result.status());
        Code known =
                codes.find(result.name()).or(() -> codes.find(result.code())).orElse(null);
        if (known != null && agrees(known, result.status(), said) && !succeedsBeside(known.outcome(), http)) {
            return known;
        }
        boolean clear = known == null && said != null && !movesMoney && !succeedsBeside(said.outcome(), http);
        String text = result.code().isEmpty() ? result.name() : result.code();
        Code code = clear && said != null
                ? Code.of(text, http, result.message(), said.outcome(), said.action())
                : Code.of(text, http, result.message(), OutcomeKind.UNKNOWN, Action.QUERY_STATUS);
        return code.named(result.status(), result.name());
    }

    private static boolean agrees(Code known, String status, @Nullable Meaning said) {
        if (!status.isEmpty() && status.equals(known.status())) {
            return true;
        }
        if (said == null) {
            return false;
        }
        boolean open = known.outcome() == OutcomeKind.UNKNOWN || known.outcome() == OutcomeKind.PENDING;
        return switch (said.outcome()) {
            case SUCCESS -> known.outcome() == OutcomeKind.SUCCESS || known.outcome() == OutcomeKind.PENDING;
            case FAILED -> known.outcome() != OutcomeKind.SUCCESS;
            case PENDING, UNKNOWN -> open;
        };
    }

    private static boolean succeedsBeside(OutcomeKind outcome, int http) {
        return outcome == OutcomeKind.SUCCESS && http / 100 != 2;
    }

    /**
     * What an answer says of itself; empty texts where it says nothing.
     *
     * @param code id of the code
     * @param name name of the code
     * @param status status beside the code
     * @param message text for people
     */
    public record Result(String code, String name, String status, String message) {}
}
