package com.example.sample;

import com.example.sample.runtime.client.Caller;
import com.example.sample.runtime.client.ClientBuilder;
import com.example.sample.sampleorders.SampleOrdersClient;
import org.jspecify.annotations.NullMarked;

/**
 * Calls a partner. Immutable, without global state: several of them, for several merchants, live side by side in one program.
 */
@NullMarked public final class PartnerClient {
    private final Caller caller;

    private PartnerClient(Caller caller) { this.caller = caller; }

    /** Starts a client; the environment, the partner id and the keys have no defaults. */
    public static ClientBuilder<PartnerClient> builder() { return new ClientBuilder<>(config -> new PartnerClient(new Caller(config))); }

    /** What stands below the typed calls: for raw sends in certification tests. */
    public Caller caller() { return caller; }

    /** Sample Orders. */
    public SampleOrdersClient sampleOrders() { return new SampleOrdersClient(caller); }

    /** The same calls, answering with futures. */
    public Async async() { return new Async(caller); }

    /** Calls that answer with futures. */
    public static final class Async {
        private final Caller caller;

        private Async(Caller caller) { this.caller = caller; }

        /** Sample Orders. */
        public SampleOrdersClient.Async sampleOrders() { return new SampleOrdersClient.Async(caller); }
    }

    @Override public String toString() { return "PartnerClient[" + caller + "]"; }
}
