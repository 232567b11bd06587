package com.example.sample;

import com.example.sample.runtime.client.Caller;
import com.example.sample.runtime.client.ClientBuilder;
import com.example.sample.samplepay.SamplePayClient;
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

    /** Sample Payments. */
    public SamplePayClient samplePay() { return new SamplePayClient(caller); }

    /** The same calls, answering with futures. */
    public Async async() { return new Async(caller); }

    /** Calls that answer with futures. */
    public static final class Async {
        private final Caller caller;

        private Async(Caller caller) { this.caller = caller; }

        /** Sample Payments. */
        public SamplePayClient.Async samplePay() { return new SamplePayClient.Async(caller); }
    }

    @Override public String toString() { return "DanaClient[" + caller + "]"; }
}
