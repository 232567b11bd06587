package io.github.danakit.runtime.client;

import io.github.danakit.runtime.CallId;
import io.github.danakit.runtime.TransportException;
import io.github.danakit.runtime.http.HttpCall;
import io.github.danakit.runtime.http.HttpReply;
import io.github.danakit.runtime.http.Transport;
import java.time.Duration;
import java.util.Objects;

/** One request and its answer, with the listener told of both. */
final class Exchange {
    private final Transport transport;
    private final Listener listener;
    private final Pace pace;

    Exchange(Transport transport, Listener listener, Pace pace) {
        this.transport = transport;
        this.listener = listener;
        this.pace = pace;
    }

    /**
     * Sends and waits.
     *
     * @throws TransportException when no answer came
     */
    HttpReply send(HttpCall request, CallId call, int attempt) {
        if (listener == Listener.NONE) {
            return unwatched(request, call);
        }
        RequestView view = new RequestView(
                call.operation(),
                request.method(),
                request.uri().getRawPath(),
                call.externalId(),
                call.reference(),
                attempt,
                request.headers().names());
        listener.onRequest(view);
        long start = pace.nanos();
        try {
            HttpReply reply = transmit(request);
            Duration duration = Duration.ofNanos(pace.nanos() - start);
            listener.onResponse(new ResponseView(
                    view, reply.status(), duration, reply.headers().names()));
            return reply;
        } catch (TransportException e) {
            TransportException failure = e.forCall(call);
            listener.onFailure(view, failure);
            throw failure;
        }
    }

    /** Without anybody who looks no views are made. */
    private HttpReply unwatched(HttpCall request, CallId call) {
        try {
            return transmit(request);
        } catch (TransportException e) {
            throw e.forCall(call);
        }
    }

    private HttpReply transmit(HttpCall request) {
        try {
            return Objects.requireNonNull(transport.send(request), "reply");
        } catch (TransportException e) {
            throw e;
        } catch (RuntimeException e) {
            // A transport that breaks its word may have sent the request.
            throw new TransportException("the transport failed", e, true);
        }
    }
}
