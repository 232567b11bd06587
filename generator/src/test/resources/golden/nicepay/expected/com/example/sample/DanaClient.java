package com.example.sample;

import com.example.sample.runtime.client.Caller;
import com.example.sample.runtime.client.ClientBuilder;
import com.example.sample.runtime.client.ClientConfig;
import com.example.sample.runtime.server.Endpoint;
import com.example.sample.runtime.server.EndpointBuilder;
import com.example.sample.sampleacquirer.SampleAcquirerClient;
import org.jspecify.annotations.NullMarked;

/**
 * Calls DANA. Immutable, without global state: several of them, for several merchants, live side by side in one program.
 */
@NullMarked public final class DanaClient {
    private final Caller caller;

    private DanaClient(Caller caller) { this.caller = caller; }

    /** Starts a client; the environment, the partner id and the keys have no defaults. */
    public static ClientBuilder<DanaClient> builder() { return new ClientBuilder<>(config -> new DanaClient(new Caller(config)), DanaEnvironment.values()); }

    /** What stands below the typed calls: for raw sends in certification tests. */
    public Caller caller() { return caller; }

    /** Sample Acquirer. */
    public SampleAcquirerClient sampleAcquirer() { return new SampleAcquirerClient(caller); }

    /** Starts an endpoint for DANA's calls that verifies with this client's keys and secret, signs with its key, and has its partner id and clock. */
    public EndpointBuilder webhooks() {
        ClientConfig config = caller.config();
        return Endpoint.builder().known(config.danaKeys(), config.clientSecret(), config.merchantKey()).partnerId(config.partnerId()).clock(config.clock());
    }

    /** The same calls, answering with futures. */
    public Async async() { return new Async(caller); }

    /** Calls that answer with futures. */
    public static final class Async {
        private final Caller caller;

        private Async(Caller caller) { this.caller = caller; }

        /** Sample Acquirer. */
        public SampleAcquirerClient.Async sampleAcquirer() { return new SampleAcquirerClient.Async(caller); }
    }

    @Override public String toString() { return "DanaClient[" + caller + "]"; }
}
