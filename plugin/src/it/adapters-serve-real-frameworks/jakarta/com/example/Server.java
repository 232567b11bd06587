package com.example;

import com.example.dana.adapter.DanaJakartaAdapter;
import com.example.dana.runtime.server.Endpoint;
import com.sun.net.httpserver.HttpServer;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey with its defaults, of whichever generation. */
public final class Server implements AutoCloseable {
    private final HttpServer server;

    private Server(HttpServer server) {
        this.server = server;
    }

    @Path("/hooks/{rest: .*}")
    public static final class Calls extends DanaJakartaAdapter {
        Calls(Endpoint endpoint) {
            super(endpoint);
        }
    }

    static Server start(Endpoint endpoint) {
        ResourceConfig resources = new ResourceConfig().registerInstances(new Calls(endpoint));
        return new Server(JdkHttpServerFactory.createHttpServer(URI.create("http://127.0.0.1:0/"), resources));
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
