package io.github.danakit.runtime.http;

import io.github.danakit.runtime.TransportException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** Sorts failures of java.net.http by the only question that counts: can the request have arrived? */
final class Failures {
    private static final int MAX_CAUSES = 10;

    private Failures() {}

    static TransportException timeout(Duration timeout) {
        return new TransportException("no complete answer within " + timeout.toMillis() + " ms", null, true);
    }

    static TransportException of(Throwable failure, Duration timeout) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < MAX_CAUSES; i++) {
            String unsent = unsent(cause);
            if (unsent != null) {
                return new TransportException(unsent, failure, false);
            }
            if (cause instanceof HttpTimeoutException || cause instanceof TimeoutException) {
                return timeout(timeout);
            }
            cause = cause.getCause();
        }
        return new TransportException("the connection failed before a complete answer came", failure, true);
    }

    /** Failures after which nothing can have been received; anything else counts as maybe received. */
    private static @Nullable String unsent(Throwable cause) {
        if (cause instanceof HttpConnectTimeoutException) {
            return "the connection was not made in time";
        }
        if (cause instanceof UnresolvedAddressException) {
            return "the name of the host cannot be resolved";
        }
        if (cause instanceof ConnectException) {
            return "the connection was refused";
        }
        return cause instanceof SSLHandshakeException ? "the TLS handshake failed" : null;
    }
}
