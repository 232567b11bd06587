package io.github.danakit.runtime.http;

import io.github.danakit.runtime.TransportException;
import java.util.concurrent.CompletableFuture;

/**
 * Sends bytes over HTTP. An implementation sends headers and body exactly as given, follows no redirects and repeats
 * nothing on its own: a repeated payment is a second payment.
 */
public interface Transport {
    /**
     * Sends a request and waits for the answer.
     *
     * @throws TransportException when no complete answer came; it tells whether the request may have been received
     */
    HttpReply send(HttpCall call);

    /** Sends without waiting. Fails with {@link TransportException} like {@link #send(HttpCall)}. */
    default CompletableFuture<HttpReply> sendAsync(HttpCall call) {
        return CompletableFuture.supplyAsync(() -> send(call));
    }
}
