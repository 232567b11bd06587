package io.github.danakit.runtime;

import org.jspecify.annotations.Nullable;

/** DANA's answer as an exception, for callers of {@link Outcome#orThrow()}. */
public final class RefusedException extends DanaException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Answer<?> answer;
    private final String code;
    private final Action action;
    private final OutcomeKind outcome;

    /** The exception form of this answer. */
    public RefusedException(Answer<?> answer) {
        super(answer.call(), describe(answer.code()), answer.unreadable());
        this.answer = answer;
        this.code = answer.code().code();
        this.action = answer.code().action();
        this.outcome = answer.code().outcome();
    }

    private static String describe(Code code) {
        return Printable.of(code.toString()) + ", outcome " + code.outcome() + ", action " + code.action();
    }

    /**
     * The code of the answer.
     *
     * @throws IllegalStateException in a deserialized copy, which keeps texts only
     */
    public Code code() {
        if (answer == null) {
            throw new IllegalStateException("a deserialized exception has only the text of the code: " + code);
        }
        return answer.code();
    }

    /** What to do next. */
    public Action action() {
        return action;
    }

    /** What happened to the money or the matter. */
    public OutcomeKind outcome() {
        return outcome;
    }
}
