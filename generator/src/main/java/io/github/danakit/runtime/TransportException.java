package io.github.danakit.runtime;

import org.jspecify.annotations.Nullable;

/** No usable HTTP answer came back. {@link #maybeReceived()} tells whether DANA may have acted nevertheless. */
public final class TransportException extends DanaException {
    private static final long serialVersionUID = 1L;

    private final String problem;
    private final boolean maybeReceived;

    /**
     * For transports.
     *
     * @param problem what happened, without content of the message
     * @param cause what the HTTP library threw
     * @param maybeReceived false only when it is certain that the message did not reach the other side
     */
    public TransportException(String problem, @Nullable Throwable cause, boolean maybeReceived) {
        this(CallId.NONE, problem, cause, maybeReceived);
    }

    private TransportException(CallId call, String problem, @Nullable Throwable cause, boolean maybeReceived) {
        super(call, problem, cause);
        this.problem = problem;
        this.maybeReceived = maybeReceived;
    }

    /** Could the other side have received the message and acted on it? */
    public boolean maybeReceived() {
        return maybeReceived;
    }

    /** The same failure, naming the call that it belongs to. */
    public TransportException forCall(CallId call) {
        return new TransportException(call, problem, this, maybeReceived);
    }
}
