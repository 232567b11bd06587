package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.example.shop.dana.runtime.jdbc.JdbcReplayGuard;
import com.example.shop.dana.runtime.keys.RsaKeyPair;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A purchase, its duplicates, and a restart between them, on each database. */
class ShopTest {
    @TempDir
    Path folder;

    @Test
    void onAFileOfH2() throws Exception {
        assertSurvives("jdbc:h2:file:" + folder.resolve("shop"));
    }

    @Test
    void onPostgresql() throws Exception {
        boolean root = System.getProperty("user.name").equals("root");
        assumeTrue(
                System.getProperty("os.name").equals("Linux")
                        && System.getProperty("os.arch").equals("amd64")
                        && (!root || LinuxUtils.isUnshareAvailable()),
                "skipped: PostgreSQL for tests needs Linux on x86-64, and as root user namespaces");
        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            assertSurvives(server.getJdbcUrl("postgres", "postgres"));
        }
    }

    private static void assertSurvives(String database) throws Exception {
        String paid;
        String told = "INV-2";
        try (RunningShop shop = RunningShop.start(database)) {
            paid = shop.buy();
            shop.awaitState(paid, "paid");
            assertDuplicatesAreBookedOnce(shop, told);
            assertForgeriesAndMistakesAreNotBooked(shop);
        }
        try (RunningShop again = RunningShop.start(database)) {
            again.awaitState(paid, "paid");
            assertThat(again.tell(told, "250000.00", "00")).isEqualTo(200);
            assertThat(again.tell(told, "250000.00", "05")).isEqualTo(200);
            again.awaitState(told, "paid");
            assertThat(again.bookings(told)).isEqualTo(1);
            assertThat(again.bookings(paid)).isEqualTo(1);
        }
    }

    private static void assertDuplicatesAreBookedOnce(RunningShop shop, String order) throws Exception {
        shop.open(order);
        ExecutorService dana = Executors.newFixedThreadPool(8);
        try {
            Callable<Integer> tell = () -> shop.tell(order, "250000.00", "00");
            List<Callable<Integer>> copies = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                copies.add(tell);
            }
            for (Future<Integer> status : dana.invokeAll(copies)) {
                assertThat(status.get()).isIn(200, 500);
            }
        } finally {
            dana.shutdownNow();
        }
        assertThat(shop.tell(order, "250000.00", "00")).isEqualTo(200);
        assertThat(shop.bookings(order)).isEqualTo(1);
    }

    private static void assertForgeriesAndMistakesAreNotBooked(RunningShop shop) throws Exception {
        shop.open("INV-3");
        assertThat(shop.tell(RsaKeyPair.generate(), "INV-3", "250000.00", "00")).isEqualTo(401);
        assertThat(shop.tell("INV-3", "1.00", "00")).isEqualTo(500);
        assertThat(shop.tell("INV-4", "250000.00", "00")).isEqualTo(500);
        assertThat(shop.bookings("INV-3")).isZero();
        shop.awaitState("INV-3", "waiting for DANA");
    }

    @Test
    void theSchemaHasTheTableOfTheGuard() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/schema.sql")).replace("\r\n", "\n"))
                .endsWith(JdbcReplayGuard.SCHEMA);
    }
}
