package io.github.danakit.runtime;

/** What the caller does next. */
public enum Action {
    /** Done; nothing is left to do. */
    PROCEED,
    /** Accepted; the result comes by notification or by a status query. */
    AWAIT_RESULT,
    /** Nobody knows yet: ask for the state before anything else and never repeat blindly. */
    QUERY_STATUS,
    /** Repeat with the same reference and content, but a new X-EXTERNAL-ID and signature. */
    RETRY_SAME_REQUEST,
    /** Get a new token, then repeat. */
    RENEW_TOKEN,
    /** The request is wrong; unchanged it will fail again. */
    FIX_REQUEST,
    /** This transaction is over; a new one needs a new reference. */
    NEW_TRANSACTION,
    /** Final failure: release the money or the goods. */
    MARK_FAILED,
    /** People have to talk to DANA. */
    CONTACT_DANA
}
