package io.github.danakit.runtime.client;

import io.github.danakit.runtime.Action;
import io.github.danakit.runtime.DanaException;
import io.github.danakit.runtime.Outcome;
import io.github.danakit.runtime.OutcomeKind;
import io.github.danakit.runtime.ProtocolException;
import io.github.danakit.runtime.Transaction;
import io.github.danakit.runtime.TransportException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks for the state of one transaction until asking brings nothing more. */
final class Resolver<A> {
    private static final Transaction OPEN = new Transaction(
            "", OutcomeKind.UNKNOWN, Action.QUERY_STATUS, "not known to DANA yet: the request may be on its way");

    private final Resolution<?, ?, A> resolution;
    private final ResolvePolicy policy;
    private final Supplier<Outcome<A>> question;
    private final Pace pace;
    private final long start;

    private @Nullable Outcome<A> last;
    private @Nullable DanaException failure;
    private boolean settled;

    Resolver(Resolution<?, ?, A> resolution, ResolvePolicy policy, Supplier<Outcome<A>> question, Pace pace) {
        this.resolution = resolution;
        this.policy = policy;
        this.question = question;
        this.pace = pace;
        this.start = pace.nanos();
    }

    Outcome<A> run() {
        for (int asked = 1; ; asked++) {
            boolean known = ask();
            if (known || !pause(asked)) {
                return result();
            }
        }
    }

    /** Whether there is nothing left to ask. */
    private boolean ask() {
        try {
            Outcome<A> answer = question.get();
            boolean unknown = isUnknownTransaction(answer);
            boolean repeated = last != null && isUnknownTransaction(last);
            last = answer;
            settled = repeated && elapsed().compareTo(policy.settle()) >= 0;
            return unknown ? settled : !asksAgain(answer);
        } catch (TransportException | ProtocolException e) {
            failure = e;
            return false;
        }
    }

    private static boolean asksAgain(Outcome<?> answer) {
        Action action = answer.transaction().action();
        return action == Action.QUERY_STATUS || action == Action.RETRY_SAME_REQUEST || action == Action.RENEW_TOKEN;
    }

    private boolean isUnknownTransaction(Outcome<A> answer) {
        return resolution.unknownCodes().contains(answer.code().code())
                || resolution.unknownStatuses().contains(answer.transaction().status());
    }

    private boolean pause(int asked) {
        Duration own = policy.pauses().delay(asked, pace.random());
        Duration told = last == null ? Duration.ZERO : last.retryAfter().orElse(Duration.ZERO);
        Duration delay = own.compareTo(told) < 0 ? told : own;
        if (elapsed().plus(delay).compareTo(policy.budget()) > 0) {
            return false;
        }
        try {
            pace.sleep(delay);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Duration elapsed() {
        return Duration.ofNanos(pace.nanos() - start);
    }

    /** The answer that DANA knows no such transaction is a failure only when it came twice and had time to settle. */
    private Outcome<A> result() {
        if (last == null) {
            throw Objects.requireNonNull(failure);
        }
        return isUnknownTransaction(last) && !settled ? Outcome.of(last.answer().withTransaction(OPEN)) : last;
    }
}
