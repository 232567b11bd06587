package io.github.danakit.contract.pact;

/** A contract or the way it is used is wrong: the message has a tag and says what to do. */
public final class ContractException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A problem with this tag of docs/errors.md. */
    public ContractException(String tag, String message) {
        super("[" + tag + "] " + message);
    }
}
