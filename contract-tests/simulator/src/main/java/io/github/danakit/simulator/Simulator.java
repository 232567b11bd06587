package io.github.danakit.simulator;

import com.sun.net.httpserver.HttpServer;
import io.github.danakit.simulator.acquiring.CheckoutPage;
import io.github.danakit.simulator.control.ControlHandler;
import io.github.danakit.simulator.control.SandboxTools;
import io.github.danakit.simulator.http.Front;
import io.github.danakit.simulator.http.PageHandler;
import io.github.danakit.simulator.nicepay.ReturnPage;
import io.github.danakit.simulator.oauth.WalletPage;
import io.github.danakit.simulator.orders.PayPage;
import io.github.danakit.simulator.widget.BindingPage;
import io.github.danakit.simulator.world.Lazy;
import io.github.danakit.simulator.world.SimulatorThreads;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * DANA on your machine: it verifies as DANA does, answers with documented codes, keeps orders, shows pages for
 * customers and sends signed messages. State lives in memory and ends with {@link #close}.
 */
public final class Simulator implements AutoCloseable {
    private static final int MOST_THREADS = 200;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Simulation simulation;

    private Simulator(HttpServer server, ExecutorService threads, Simulation simulation) {
        this.server = server;
        this.threads = threads;
        this.simulation = simulation;
    }

    /**
     * Starts a simulator. It takes calls at once; what it knows of DANA is read meanwhile.
     *
     * @throws IOException when the port cannot be had
     */
    public static Simulator start(SimulatorOptions options) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(options.address(), options.port()), 256);
        ExecutorService threads = new ThreadPoolExecutor(
                0, MOST_THREADS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), SimulatorThreads::daemon);
        server.setExecutor(threads);
        Simulation simulation = new Simulation(options, base(server));
        server.createContext(
                "/",
                new Front(simulation::switchboard, simulation.bindingPage(), simulation.calls(), simulation.journal()));
        server.createContext(BindingPage.PATH, new PageHandler(simulation.bindingPage()));
        server.createContext(
                PayPage.PATH, new PageHandler(new PayPage(simulation.world().orders())));
        server.createContext(CheckoutPage.PATH, new PageHandler(new CheckoutPage()));
        server.createContext(WalletPage.WALLET, new PageHandler(new WalletPage()));
        server.createContext(WalletPage.TOP_UP, new PageHandler(new WalletPage()));
        server.createContext(ReturnPage.PATH, new PageHandler(simulation.returnPage()));
        server.createContext(
                ControlHandler.PATH,
                new ControlHandler(
                        new Lazy<>(simulation::control),
                        simulation.journal(),
                        server.getAddress().getAddress().isLoopbackAddress()));
        server.createContext(
                SandboxTools.PATH,
                new PageHandler(new SandboxTools(simulation.world().orders())));
        server.start();
        simulation.warmUp();
        return new Simulator(server, threads, simulation);
    }

    private static URI base(HttpServer server) {
        InetAddress address = server.getAddress().getAddress();
        String host =
                address.isAnyLocalAddress() || address.isLoopbackAddress() ? "127.0.0.1" : address.getHostAddress();
        String name = host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + name + ":" + server.getAddress().getPort());
    }

    /** Where it listens, such as {@code http://127.0.0.1:8080}. */
    public URI baseUri() {
        return base(server);
    }

    /** Steers it. */
    public SimulatorControl control() {
        return new SimulatorControl(simulation);
    }

    /** Stops listening and drops all state. */
    @Override
    public void close() {
        server.stop(0);
        simulation.close();
        threads.shutdownNow();
    }
}
