package io.github.danakit.runtime.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.danakit.runtime.server.Claim;
import io.github.danakit.runtime.server.KeptAnswer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same on each database that the schema is for. */
class JdbcReplayGuardTest {
    private static final KeptAnswer ANSWER = new KeptAnswer(200, "{\"a\":\"é\"}".getBytes(StandardCharsets.UTF_8));

    private final String key = UUID.randomUUID().toString();
    private final StoppedClock clock = new StoppedClock(Instant.parse("2026-03-14T02:26:53Z"));
    private final Instant end = clock.instant().plus(Duration.ofDays(8));

    static Stream<Database> databases() {
        if (!Database.hasPostgresql()) {
            System.out.println(
                    "skipped: the guard on PostgreSQL, which needs Linux on x86-64, and as root user namespaces");
            return Stream.of(Database.h2());
        }
        return Stream.of(Database.h2(), Database.postgresql());
    }

    @AfterAll
    static void stop() {
        Database.stop();
    }

    private JdbcReplayGuard guard(DataSource database) {
        return new JdbcReplayGuard(database, clock);
    }

    private static boolean isNew(Claim claim) {
        return claim.state() == Claim.State.NEW;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void remembersAnAnswerAcrossProcessesUntilItExpires(Database database) {
        Claim claim = guard(database.source()).claim(key, end);
        assertThat(isNew(claim)).isTrue();
        assertThat(guard(database.source()).claim(key, end)).isSameAs(Claim.IN_PROGRESS);
        guard(database.source()).complete(key, claim, ANSWER);
        KeptAnswer kept = guard(database.source()).claim(key, end).answer();
        assertThat(kept).isNotNull();
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.content()).isEqualTo(ANSWER.content());
        clock.pass(Duration.ofDays(8));
        assertThat(isNew(guard(database.source()).claim(key, clock.instant().plusSeconds(1))))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void givesAReleasedMessageOutAgain(Database database) {
        JdbcReplayGuard guard = guard(database.source());
        guard.release(key, guard.claim(key, end));
        assertThat(isNew(guard.claim(key, end))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void afterACrashTheNextDeliveryIsHandledOnceTheLeaseIsOver(Database database) {
        JdbcReplayGuard crashed = guard(database.source());
        Claim lost = crashed.claim(key, end);
        clock.pass(Duration.ofMinutes(4));
        assertThat(guard(database.source()).claim(key, end)).isSameAs(Claim.IN_PROGRESS);
        clock.pass(Duration.ofMinutes(1));
        JdbcReplayGuard next = guard(database.source());
        Claim taken = next.claim(key, end);
        assertThat(isNew(taken)).isTrue();
        crashed.release(key, lost);
        assertThat(next.claim(key, end)).isSameAs(Claim.IN_PROGRESS);
        next.complete(key, taken, ANSWER);
        crashed.complete(key, lost, new KeptAnswer(404, new byte[0]));
        assertThat(guard(database.source()).claim(key, end).answer())
                .extracting(KeptAnswer::status)
                .isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void ofManyClaimsAtOnceExactlyOneIsNew(Database database) throws Exception {
        assertThat(winners(database)).isEqualTo(1);
        clock.pass(Duration.ofMinutes(5));
        assertThat(winners(database)).isEqualTo(1);
    }

    private long winners(Database database) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Claim>> claims = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                JdbcReplayGuard process = guard(database.source());
                claims.add(() -> process.claim(key, end));
            }
            long winners = 0;
            for (Future<Claim> claim : threads.invokeAll(claims)) {
                winners += isNew(claim.get()) ? 1 : 0;
            }
            return winners;
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void deletesWhatExpiredNowAndThen(Database database) {
        JdbcReplayGuard guard = guard(database.source());
        guard.sweep();
        guard.complete(key, guard.claim(key, end), ANSWER);
        guard.claim(key + "-claimed", clock.instant());
        assertThat(guard.sweep()).isZero();
        clock.pass(Duration.ofMinutes(6));
        assertThat(guard.sweep()).isEqualTo(1);
        clock.pass(Duration.ofDays(8));
        guard.claim(key + "-other", clock.instant().plusSeconds(1));
        assertThat(database.rows(key)).isZero();
        assertThat(database.rows(key + "-other")).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void commitsOnItsOwnWhateverThePoolIsSetTo(Database database) {
        JdbcReplayGuard guard = guard(database.withoutAutoCommit());
        Claim claim = guard.claim(key, end);
        assertThat(isNew(claim)).isTrue();
        assertThat(guard(database.source()).claim(key, end)).isSameAs(Claim.IN_PROGRESS);
        assertThat(database.left()).isFalse();
    }

    @Test
    void tellsNothingButTheStateOfABrokenDatabase() {
        JdbcReplayGuard guard = guard(Database.empty());
        assertThatIllegalStateException()
                .isThrownBy(() -> guard.claim(key, end))
                .withMessageStartingWith("the replay guard's database failed, SQL state ");
    }

    @Test
    void needsALeaseThatLasts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JdbcReplayGuard(Database.empty(), clock, Duration.ZERO));
    }
}
