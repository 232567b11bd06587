package io.github.danakit.simulator;

import com.sun.net.httpserver.HttpServer;
import io.github.danakit.dana.adapter.DanaHttpserverAdapter;
import io.github.danakit.dana.paymentgateway.PaymentGatewayHandler;
import io.github.danakit.dana.runtime.http.Headers;
import io.github.danakit.dana.runtime.keys.DanaKey;
import io.github.danakit.dana.runtime.server.Endpoint;
import io.github.danakit.dana.runtime.server.EndpointBuilder;
import io.github.danakit.dana.runtime.signing.BodyForm;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A running stand-in for DANA on the loopback interface: it verifies as DANA does, keeps orders, shows a pay page and
 * sends signed notifications. State lives in memory and ends with {@link #close}.
 */
public final class DanaSimulator implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads;
    private final Notifier notifier;

    private DanaSimulator(HttpServer server, ExecutorService threads, Notifier notifier) {
        this.server = server;
        this.threads = threads;
        this.notifier = notifier;
    }

    /**
     * Starts a simulator.
     *
     * @throws IOException when the port cannot be had
     */
    public static DanaSimulator start(SimulatorOptions options) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), options.port());
        HttpServer server = HttpServer.create(address, 64);
        ExecutorService threads = Executors.newCachedThreadPool(SimulatorThreads::daemon);
        server.setExecutor(threads);
        Notifier notifier = new Notifier(options);
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        Orders orders = new Orders(options.clock());
        Checkout checkout = new Checkout(orders, notifier);
        server.createContext("/", new DanaHttpserverAdapter(endpoint(options, new GatewayBehaviour(orders, base))));
        server.createContext(PayPage.PATH, new PayPage(checkout));
        server.start();
        return new DanaSimulator(server, threads, notifier);
    }

    private static Endpoint endpoint(SimulatorOptions options, GatewayBehaviour behaviour) {
        EndpointBuilder endpoint = Endpoint.builder()
                .verifyWith(headers -> keysOf(headers, options), BodyForm.RECEIVED_OR_MINIFIED)
                .clock(options.clock())
                .detailedRefusals(true)
                .incompleteMessages(true);
        return PaymentGatewayHandler.mount(endpoint, new SchemaGate(behaviour)).build();
    }

    /** A partner is known by its id; the signature does not cover the header that names it. */
    private static List<DanaKey> keysOf(Headers headers, SimulatorOptions options) {
        boolean known = headers.first("X-PARTNER-ID")
                .filter(options.partnerId()::equals)
                .isPresent();
        return known ? List.of(options.partnerKey()) : List.of();
    }

    /** Where it listens, such as {@code http://127.0.0.1:8080}. */
    public URI baseUri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Stops listening and drops all state. */
    @Override
    public void close() {
        server.stop(0);
        notifier.close();
        threads.shutdownNow();
    }
}
