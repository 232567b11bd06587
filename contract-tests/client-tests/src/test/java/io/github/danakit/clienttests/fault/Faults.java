package io.github.danakit.clienttests.fault;

import java.io.IOException;

/** How an answer goes wrong on the wire. */
final class Faults {
    private static final String PAGE = "<!DOCTYPE html><html><body><h1>We will be back soon</h1></body></html>";

    private Faults() {}

    /** Whether the connection stays open. */
    static boolean answer(Wire wire, Fault fault, int status, String answer, String busy, String crossed)
            throws IOException {
        return switch (fault) {
            case RESET_BEFORE_ACTING, RESET_AFTER_ACTING, RESET_AND_LATE -> wire.reset();
            case TIMEOUT_BEFORE_ACTING, TIMEOUT_AFTER_ACTING -> wire.silence();
            case TRUNCATED_BODY -> wire.truncated(status, answer);
            case SLOW_BODY -> wire.drip(status, answer);
            case BUSY_BEFORE_ACTING, BUSY_AFTER_ACTING -> wire.send(500, busy);
            case HTML_ERROR -> wire.send(502, PAGE);
            case HTML_SUCCESS -> wire.send(200, PAGE);
            case CROSSED_ANSWER -> wire.send(200, crossed);
            case EMPTY_ANSWER -> wire.send(200, "");
            case UNLISTED_CODE -> wire.send(504, "{\"responseCode\":\"5044399\",\"responseMessage\":\"Timeout\"}");
            case ANSWER_TWICE -> wire.twice(status, answer);
            default -> wire.send(status, answer);
        };
    }
}
