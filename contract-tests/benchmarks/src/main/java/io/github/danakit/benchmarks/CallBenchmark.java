package io.github.danakit.benchmarks;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import io.github.danakit.benchmarks.dana.DanaClient;
import io.github.danakit.benchmarks.dana.runtime.keys.RsaKeyPair;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Calls over loopback: the least that they can be, and as the emitted client makes them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CallBenchmark {
    private Counterpart counterpart;
    private Bare bare;
    private DanaClient withoutRsa;
    private DanaClient signed;
    private DanaClient signedByAmazon;

    /** Starts both sides; JMH calls it. */
    @Setup
    public void start() {
        String pem = RsaKeyPair.generate().privatePem();
        counterpart = new Counterpart();
        bare = new Bare(counterpart.uri(), pem);
        withoutRsa = Clients.signingBy(new NoRsa(), counterpart.uri(), pem);
        signed = Clients.builder(counterpart.uri(), pem).build();
        AmazonCorrettoCryptoProvider.INSTANCE.assertHealthy();
        signedByAmazon = Clients.signingBy(AmazonCorrettoCryptoProvider.INSTANCE, counterpart.uri(), pem);
    }

    /** Stops; JMH calls it. */
    @TearDown
    public void stop() throws IOException {
        counterpart.close();
    }

    /** Only the round trip of java.net.http. */
    @Benchmark
    public Object bareRoundTrip() {
        return bare.send("A".repeat(344));
    }

    /** One RSA signature and the round trip. */
    @Benchmark
    public Object bareSigned() {
        return bare.send(bare.sign());
    }

    /** The emitted client, with signatures that cost nothing. */
    @Benchmark
    public Object clientWithoutRsa() {
        return withoutRsa.paymentGateway().queryPayment(Clients.request());
    }

    /** The emitted client with the platform's RSA. */
    @Benchmark
    public Object clientSigned() {
        return signed.paymentGateway().queryPayment(Clients.request());
    }

    /** The emitted client with Amazon's RSA. */
    @Benchmark
    public Object clientSignedByAmazon() {
        return signedByAmazon.paymentGateway().queryPayment(Clients.request());
    }
}
