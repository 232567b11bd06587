package io.github.danakit.clienttests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.clienttests.Providers;
import io.github.danakit.clienttests.dana.DanaClient;
import io.github.danakit.clienttests.dana.listener.DanaSlf4jListener;
import io.github.danakit.clienttests.dana.runtime.client.Environment;
import io.github.danakit.clienttests.dana.runtime.keys.MerchantKey;
import io.github.danakit.clienttests.dana.runtime.keys.RsaKeyPair;
import io.github.danakit.clienttests.leak.CapturedLog;
import io.github.danakit.clienttests.leak.Plants;
import io.github.danakit.clienttests.leak.SeenViews;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Ten thousand payments on a bad line: both ledgers agree on every one of them in the end, and nothing that a log could
 * take of all that goes wrong shows an account or a key.
 */
class FaultTest {
    private static final int PAYMENTS = Integer.getInteger("danakit.payments", 10_000);
    private static final long SEED = Long.getLong("danakit.seed", 20_260_318);
    private static final int THREADS = 24;

    private final Ledger ledger = new Ledger();
    private final RsaKeyPair keys = RsaKeyPair.generate();
    private final Plants plants = new Plants();

    /** The amount is part of the reference, so that both sides know it. */
    static long amount(String reference) {
        return Long.parseLong(reference.substring(reference.lastIndexOf('-') + 1));
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void noPaymentIsLostDoubledOrWronglyFinal() throws Exception {
        Payer payer;
        plants.plantKey(keys.privatePem());
        try (Counterpart counterpart = new Counterpart(ledger, keys.publicKey())) {
            FaultyRoad road = new FaultyRoad(new FaultPlan(SEED), counterpart);
            payer = new Payer(client(road));
            payAll(payer);
            System.out.println("fault test, seed " + SEED + ": " + PAYMENTS + " payments under "
                    + payer.books().size() + " references; attempts by fault " + new TreeMap<>(road.met()));
            assertThat(road.met()).containsOnlyKeys(Fault.values());
        }
        plants.assertNoHit(4 * PAYMENTS);
        assertThat(ledger.complaints()).isEmpty();
        Map<String, Boolean> books = payer.books();
        Map<String, Long> believed = books.entrySet().stream()
                .filter(Map.Entry::getValue)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> amount(entry.getKey())));
        assertThat(ledger.paid()).as("wrongly final, by reference").isEqualTo(new TreeMap<>(believed));
        assertThat(believed).as("lost or doubled").hasSize(PAYMENTS);
        assertThat(ledger.moved())
                .isEqualTo(believed.values().stream().mapToLong(Long::longValue).sum());
    }

    private static void payAll(Payer payer) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> payments = new ArrayList<>();
            for (int i = 0; i < PAYMENTS; i++) {
                int payment = i;
                payments.add(threads.submit(() -> payer.pay(payment, 1_000 + payment)));
            }
            for (Future<?> payment : payments) {
                payment.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private DanaClient client(FaultyRoad road) {
        MerchantKey key = keys.privateKey();
        return DanaClient.builder()
                .environment(Environment.at(URI.create("http://127.0.0.1")))
                .partnerId("2026031800000000000001")
                .merchantKey(Providers.amazon().map(key::withProvider).orElse(key))
                .timeout(Duration.ofMillis(300))
                .transport(road)
                .pace(new ThreadPace())
                .listener(new DanaSlf4jListener(new CapturedLog(plants)).and(new SeenViews(plants)))
                .build();
    }
}
