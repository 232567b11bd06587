package com.example.sample;

import com.example.sample.runtime.client.Caller;
import com.example.sample.runtime.client.ClientBuilder;
import com.example.sample.runtime.server.Endpoint;
import com.example.sample.runtime.server.EndpointBuilder;
import com.example.sample.runtime.signing.BodyForm;
import com.example.sample.sampleorders.SampleOrdersClient;

/**
 * Calls DANA. Immutable, without global state: several of them, for several merchants, live side by side in one program.
 */
public final class DanaClient {
    private final Caller caller;

    private DanaClient(Caller caller) { this.caller = caller; }

    /** Starts a client; the environment, the partner id and the keys have no defaults. */
    public static ClientBuilder<DanaClient> builder() { return new ClientBuilder<>(config -> new DanaClient(new Caller(config))); }

    /** What stands below the typed calls: for raw sends in certification tests. */
    public Caller caller() { return caller; }

    /** Sample Orders. */
    public SampleOrdersClient sampleOrders() { return new SampleOrdersClient(caller); }

    /** Starts an endpoint for DANA's calls that verifies with this client's DANA key, answers with its own key where answers are signed, and has its clock. */
    public EndpointBuilder webhooks() {
        return Endpoint.builder().verifyWith(caller.config().danaKeys(), BodyForm.RECEIVED).clock(caller.config().clock())
                .signWith(caller.config().merchantKey()).partnerId(caller.config().partnerId());
    }

    /** The same calls, answering with futures. */
    public Async async() { return new Async(caller); }

    /** Calls that answer with futures. */
    public static final class Async {
        private final Caller caller;

        private Async(Caller caller) { this.caller = caller; }

        /** Sample Orders. */
        public SampleOrdersClient.Async sampleOrders() { return new SampleOrdersClient.Async(caller); }
    }

    @Override public String toString() { return "DanaClient[" + caller + "]"; }
}
