package com.example.shop;

import com.example.shop.dana.adapter.DanaHttpserverAdapter;
import com.example.shop.dana.runtime.server.Endpoint;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/** The shop's web server. It stands before the shop, since orders name its address. */
final class ShopServer implements AutoCloseable {
    private final HttpServer server;

    private ShopServer(HttpServer server) {
        this.server = server;
    }

    static ShopServer listen() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
        server.start();
        return new ShopServer(server);
    }

    URI home() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Takes DANA's calls; everything else under this server is the shop's own. */
    void serve(Endpoint endpoint) {
        server.createContext("/v1.0/debit/notify", new DanaHttpserverAdapter(endpoint));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
