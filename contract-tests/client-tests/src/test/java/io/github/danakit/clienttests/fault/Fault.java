package io.github.danakit.clienttests.fault;

/** What goes wrong with one attempt, and whether the counterpart acted on it nevertheless. */
enum Fault {
    NONE(true),
    /** Nobody listens. */
    CONNECTION_REFUSED(false),
    /** The connection is reset before the request was read. */
    RESET_UNREAD(false),
    /** The request was read, and the connection reset before anything was done. */
    RESET_BEFORE_ACTING(false),
    RESET_AFTER_ACTING(true),
    /** The request was read; it is acted on only after a status query was told that there is nothing. */
    RESET_AND_LATE(false),
    TIMEOUT_BEFORE_ACTING(false),
    TIMEOUT_AFTER_ACTING(true),
    /** Less of the answer comes than its length says, then the connection ends. */
    TRUNCATED_BODY(true),
    /** The answer drips for longer than anyone waits. */
    SLOW_BODY(true),
    /** A documented 500 that asks for the same request again. */
    BUSY_BEFORE_ACTING(false),
    BUSY_AFTER_ACTING(true),
    /** A documented and final refusal. */
    REFUSED_FOR_GOOD(false),
    /** A gateway's 502 in HTML. */
    HTML_ERROR(true),
    /** A page in HTML where JSON is promised, with status 200, before anything was done. */
    HTML_SUCCESS(false),
    EMPTY_ANSWER(true),
    /** The success of another payment, before anything was done for this one. */
    CROSSED_ANSWER(false),
    /** A code that no document lists. */
    UNLISTED_CODE(true),
    /** The answer comes twice on the same connection; every other one says that nothing was done. */
    ANSWER_TWICE(true);

    private final boolean acts;

    Fault(boolean acts) {
        this.acts = acts;
    }

    boolean acts() {
        return acts;
    }
}
