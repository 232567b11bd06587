package io.github.danakit.contract.verify;

/**
 * Lets the JDK's own HTTP server, which tests like to use, answer at once. It sends head and body of an answer apart
 * and, unless told otherwise before its first use, waits in between for an acknowledgement that clients hold back for
 * 40 ms: with hundreds of interactions that is most of a run.
 */
public final class QuickAnswers {
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    private QuickAnswers() {}

    /** Asks for it in this JVM, unless somebody decided about it. */
    public static void wanted() {
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
    }
}
