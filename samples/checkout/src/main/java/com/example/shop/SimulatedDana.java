package com.example.shop;

import io.github.danakit.dana.runtime.keys.RsaKeyPair;
import io.github.danakit.simulator.Simulator;
import io.github.danakit.simulator.SimulatorOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A DANA to tell the story with: in this program, or in another terminal.
 *
 * @param baseUri where it listens
 * @param keys keys of the shop and of DANA
 * @param stop ends the one in this program; nothing when it runs elsewhere
 */
record SimulatedDana(URI baseUri, TestKeys keys, Runnable stop) implements AutoCloseable {

    /** Starts one in this program, with keys of its own. */
    static SimulatedDana here(String partnerId) throws IOException {
        RsaKeyPair shop = RsaKeyPair.generate();
        RsaKeyPair dana = RsaKeyPair.generate();
        Simulator simulator = Simulator.start(SimulatorOptions.of(partnerId, shop.publicKey(), dana.privateKey()));
        return new SimulatedDana(
                simulator.baseUri(), new TestKeys(shop.privatePem(), dana.publicPem()), simulator::close);
    }

    /** Takes the one that listens here, and makes it forget what it knew. */
    static SimulatedDana at(URI baseUri, Path shopPrivateKey, Path danaPublicKey)
            throws IOException, InterruptedException {
        HttpRequest reset = HttpRequest.newBuilder(baseUri.resolve("/_simulator/api/reset"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        HttpClient.newHttpClient().send(reset, HttpResponse.BodyHandlers.discarding());
        TestKeys keys = new TestKeys(Files.readString(shopPrivateKey), Files.readString(danaPublicKey));
        return new SimulatedDana(baseUri, keys, () -> {});
    }

    @Override
    public void close() {
        stop.run();
    }
}
