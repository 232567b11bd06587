package io.github.danakit.runtime;

/** A body could not be read as the documented message. */
public final class ProtocolException extends DanaException {
    private static final long serialVersionUID = 1L;

    private final String problem;
    private final byte[] bytes;
    private final String jsonPath;

    /**
     * A failure without a call.
     *
     * @param problem what is wrong, without values of the body
     * @param bytes the body as received
     * @param jsonPath dotted path of the member, empty when the whole body is concerned
     */
    public ProtocolException(String problem, byte[] bytes, String jsonPath) {
        this(CallId.NONE, problem, bytes, jsonPath);
    }

    private ProtocolException(CallId call, String problem, byte[] bytes, String jsonPath) {
        super(call, jsonPath.isEmpty() ? problem : problem + " at " + jsonPath, null);
        this.problem = problem;
        this.bytes = bytes.clone();
        this.jsonPath = jsonPath;
    }

    /** A copy of the body as received. It may hold personal data: do not log it. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Dotted path of the unreadable member, empty when the whole body is concerned. */
    public String jsonPath() {
        return jsonPath;
    }

    /** The same failure, naming the call that it belongs to. */
    public ProtocolException forCall(CallId call) {
        return new ProtocolException(call, problem, bytes, jsonPath);
    }
}
