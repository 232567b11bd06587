package io.github.danakit.simulator.gate;

import io.github.danakit.dana.runtime.server.Rejection;
import io.github.danakit.dana.runtime.signing.Refusal;
import java.util.function.Supplier;

/** The notes of the call that the present thread answers. */
public final class Calls {
    private final ThreadLocal<CallNotes> current = ThreadLocal.withInitial(CallNotes::new);

    /** No call is being answered. */
    public Calls() {}

    /** Answers a call with these notes. */
    public <T> T with(CallNotes notes, Supplier<T> answer) {
        current.set(notes);
        try {
            return answer.get();
        } finally {
            current.remove();
        }
    }

    /** Notes why no behaviour answered; what was noted already says more. */
    public void rejected(Rejection rejection) {
        CallNotes notes = current();
        notes.unproven(rejection.refusal() == Refusal.UNAUTHORIZED);
        if (notes.remark() == null && notes.mistake() == null) {
            Throwable cause = rejection.cause();
            notes.remark(cause == null ? rejection.reason() : rejection.reason() + ": " + cause);
        }
    }

    /** Notes something on the call that the present thread answers, unless more is known already. */
    public void remark(String text) {
        if (current().remark() == null) {
            current().remark(text);
        }
    }

    CallNotes current() {
        return current.get();
    }
}
