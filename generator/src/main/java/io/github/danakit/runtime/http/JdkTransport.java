package io.github.danakit.runtime.http;

import io.github.danakit.runtime.TransportException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The transport on {@code java.net.http}. Thread-safe; one instance serves any number of clients. */
public final class JdkTransport implements Transport {
    /** Largest answer that is read, unless another limit is given: 1 MiB. */
    public static final int DEFAULT_MAX_ANSWER = 1024 * 1024;

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

    private final HttpClient client;
    private final int maxAnswer;

    /** Own HTTP client: HTTP/1.1, 5 seconds to connect, no redirects. */
    public JdkTransport() {
        this(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT_TIMEOUT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
    }

    /**
     * The application's own HTTP client, for example with a proxy or certificates of its own.
     *
     * @throws IllegalArgumentException when it follows redirects, which would send signed content elsewhere
     */
    public JdkTransport(HttpClient client) {
        this(client, DEFAULT_MAX_ANSWER);
    }

    /**
     * The application's own HTTP client and limit.
     *
     * @param maxAnswer largest answer that is read, in bytes
     * @throws IllegalArgumentException when the client follows redirects
     */
    public JdkTransport(HttpClient client, int maxAnswer) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("the HTTP client must not follow redirects: use Redirect.NEVER");
        }
        this.client = client;
        this.maxAnswer = maxAnswer;
    }

    @Override
    public HttpReply send(HttpCall call) {
        long deadline = System.nanoTime() + call.timeout().toNanos();
        try {
            // Not the asynchronous way and a wait: that takes one more change of threads.
            return reply(client.send(
                    request(call), info -> new BoundedBody(maxAnswer).within(deadline - System.nanoTime())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransportException("interrupted while waiting for the answer", e, true);
        } catch (IOException e) {
            throw Failures.of(e, call.timeout());
        } catch (IllegalArgumentException e) {
            throw unsendable();
        }
    }

    @Override
    public CompletableFuture<HttpReply> sendAsync(HttpCall call) {
        CompletableFuture<HttpResponse<byte[]>> exchange = start(call);
        return exchange.copy()
                .orTimeout(call.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .handle((response, failure) -> {
                    if (failure == null) {
                        return reply(response);
                    }
                    exchange.cancel(true);
                    throw Failures.of(failure, call.timeout());
                });
    }

    private CompletableFuture<HttpResponse<byte[]>> start(HttpCall call) {
        try {
            return client.sendAsync(request(call), info -> new BoundedBody(maxAnswer));
        } catch (IllegalArgumentException e) {
            throw unsendable();
        }
    }

    /** The library's text may quote a header, so it is left out. */
    private static TransportException unsendable() {
        return new TransportException(
                "the request cannot be sent: a header or the address is not allowed", null, false);
    }

    private static HttpRequest request(HttpCall call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(call.uri())
                .timeout(call.timeout())
                .method(call.method(), BodyPublishers.ofByteArray(call.body()));
        call.headers().forEach(request::header);
        return request.build();
    }

    private static HttpReply reply(HttpResponse<byte[]> response) {
        return new HttpReply(
                response.statusCode(), Headers.ofLists(response.headers().map()), response.body());
    }
}
