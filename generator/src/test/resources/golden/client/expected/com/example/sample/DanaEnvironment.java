package com.example.sample;

import com.example.sample.runtime.client.Environment;
import java.net.URI;
import org.jspecify.annotations.NullMarked;

/** DANA's hosts. */
@NullMarked public enum DanaEnvironment implements Environment {
    /** Sandbox: Https://sandbox.example. */
    SANDBOX("https://sandbox.example"),
    /** Production: Https://live.example. */
    PRODUCTION("https://live.example");

    private final URI baseUri;

    DanaEnvironment(String baseUri) { this.baseUri = URI.create(baseUri); }

    @Override public URI baseUri() { return baseUri; }
}
