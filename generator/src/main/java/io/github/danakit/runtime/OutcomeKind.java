package io.github.danakit.runtime;

/** What happened to the money, or to the matter that a call was about. */
public enum OutcomeKind {
    /** It happened. */
    SUCCESS,
    /** It was accepted and may still happen or fail. */
    PENDING,
    /** It did not happen and will not happen. */
    FAILED,
    /** Nobody knows: it may have happened. Never treat this as a failure. */
    UNKNOWN
}
