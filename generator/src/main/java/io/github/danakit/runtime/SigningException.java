package io.github.danakit.runtime;

/**
 * A key cannot be used or a signature cannot be made. Nothing was sent. The message holds the remedy, never the key.
 */
public final class SigningException extends DanaException {
    private static final long serialVersionUID = 1L;

    /**
     * A failure with this problem and remedy. It takes no cause on purpose: messages of security providers and decoders
     * may quote what they were given.
     */
    public SigningException(String problem) {
        super(CallId.NONE, problem, null);
    }
}
