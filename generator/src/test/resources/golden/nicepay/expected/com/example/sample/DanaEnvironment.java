package com.example.sample;

import com.example.sample.runtime.client.Environment;
import java.net.URI;
import org.jspecify.annotations.NullMarked;

/** DANA's hosts. */
@NullMarked public enum DanaEnvironment implements Environment {
    /** Sandbox: Https://dev.acquirer.example. */
    SANDBOX("https://dev.acquirer.example"),
    /** Production: Https://acquirer.example. */
    PRODUCTION("https://acquirer.example");

    private final URI baseUri;

    DanaEnvironment(String baseUri) { this.baseUri = URI.create(baseUri); }

    @Override public URI baseUri() { return baseUri; }
}
