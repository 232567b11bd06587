package io.github.danakit.runtime.server;

import static io.github.danakit.runtime.server.Partner.BODY;
import static io.github.danakit.runtime.server.Partner.NOTIFY;
import static io.github.danakit.runtime.server.Partner.PATH;
import static io.github.danakit.runtime.server.Partner.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.runtime.Action;
import io.github.danakit.runtime.Code;
import io.github.danakit.runtime.CodeTable;
import io.github.danakit.runtime.OutcomeKind;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.http.HttpReply;
import io.github.danakit.runtime.signing.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final String FAULT = "{\"responseCode\":\"5005601\",\"responseMessage\":\"Internal Server Error\"}";

    private final Partner partner = new Partner();
    private final Endpoint endpoint = partner.standard();

    @Test
    void aReplayedMessageIsAnsweredAsBeforeAndNotHandledAgain() {
        Headers headers = partner.signed(PATH, BODY);
        HttpReply first = Partner.send(endpoint, headers, BODY);
        partner.pass(Duration.ofMinutes(5));
        HttpReply again = Partner.send(endpoint, headers, BODY);
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().first("X-TIMESTAMP")).contains("2026-03-14T09:31:53+07:00");
        assertThat(text(Partner.send(endpoint, headers.with("X-EXTERNAL-ID", "other"), BODY)))
                .isEqualTo(text(first));
        assertThat(partner.seen).hasSize(1);
    }

    @Test
    void aReplayIsNeverHandledAgainHoweverLongOneWaits() {
        Headers headers = partner.signed(PATH, BODY);
        Partner.send(endpoint, headers, BODY);
        for (int seconds = 0; seconds < 1_000; seconds += 10) {
            partner.pass(Duration.ofSeconds(10));
            Partner.send(endpoint, headers, BODY);
        }
        assertThat(partner.seen).hasSize(1);
    }

    @Test
    void aReplayOfAMessageFromTheFutureIsNeverHandledAgain() {
        partner.pass(Duration.ofMinutes(14));
        Headers headers = partner.signed(PATH, BODY);
        partner.pass(Duration.ofMinutes(-14));
        Partner.send(endpoint, headers, BODY);
        for (int minutes = 0; minutes < 40; minutes++) {
            partner.pass(Duration.ofMinutes(1));
            Partner.send(endpoint, headers, BODY);
        }
        assertThat(partner.seen).hasSize(1);
    }

    @Test
    void aRedeliveryUnderANewSignatureIsHandledWhereNothingTellsThatItSaysTheSame() {
        partner.send(endpoint, BODY);
        partner.pass(Duration.ofSeconds(1));
        partner.send(endpoint, BODY);
        assertThat(partner.seen).hasSize(2);
    }

    @Test
    void theSameMessageAtTheSameTimeIsHandledOnceAndTheOtherIsToComeAgain() {
        Headers headers = partner.signed(PATH, BODY);
        List<HttpReply> inner = new ArrayList<>();
        partner.action = message -> {
            inner.add(Partner.send(endpoint, headers, BODY));
            return Reply.of(Partner.THANKS);
        };
        assertThat(Partner.send(endpoint, headers, BODY).status()).isEqualTo(200);
        assertThat(inner).hasSize(1);
        assertThat(text(inner.get(0))).isEqualTo(FAULT);
        assertThat(partner.rejections).extracting(Rejection::refusal).containsExactly(Refusal.CONFLICT);
        assertThat(partner.seen).hasSize(1);
    }

    @Test
    void aConflictIsToldWhereTheSenderKnowsItsCode() {
        Code conflict = Code.of("4095600", 409, "Conflict", OutcomeKind.UNKNOWN, Action.QUERY_STATUS);
        Endpoint knowing = partner.endpoint()
                .route(
                        Partner.notice("x")
                                .codes(CodeTable.of(Partner.THANKS, conflict))
                                .build(),
                        partner::act)
                .build();
        Headers headers = partner.signed(PATH, BODY);
        List<HttpReply> inner = new ArrayList<>();
        partner.action = message -> {
            inner.add(Partner.send(knowing, headers, BODY));
            return Reply.of(Partner.THANKS);
        };
        Partner.send(knowing, headers, BODY);
        assertThat(inner.get(0).status()).isEqualTo(409);
        assertThat(text(inner.get(0))).contains("4095600");
    }

    @Test
    void ofManyCopiesInManyThreadsExactlyOneIsHandled() throws Exception {
        Headers headers = partner.signed(PATH, BODY);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<HttpReply> send = () -> Partner.send(endpoint, headers, BODY);
            List<Callable<HttpReply>> copies = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                copies.add(send);
            }
            for (Future<HttpReply> reply : threads.invokeAll(copies)) {
                assertThat(reply.get().status()).isIn(200, 500);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(partner.seen).hasSize(1);
    }

    @Test
    void aFailedHandlerIsAFaultWithoutDetailsAndTheMessageMayComeAgain() {
        Headers headers = partner.signed(PATH, BODY);
        partner.action = message -> {
            throw new IllegalStateException("secret");
        };
        HttpReply reply = Partner.send(endpoint, headers, BODY);
        assertThat(reply.status()).isEqualTo(500);
        assertThat(text(reply)).isEqualTo(FAULT);
        assertThat(partner.rejections).last().satisfies(r -> {
            assertThat(r.refusal()).isEqualTo(Refusal.FAULT);
            assertThat(r.cause()).hasMessage("secret");
            assertThat(r.reason()).doesNotContain("secret");
        });
        partner.action = message -> Reply.of(Partner.THANKS);
        assertThat(Partner.send(endpoint, headers, BODY).status()).isEqualTo(200);
        assertThat(partner.seen).hasSize(2);
    }

    @Test
    void anErrorOrNothingFromAHandlerIsAFaultToo() {
        partner.action = message -> {
            throw new StackOverflowError();
        };
        assertThat(text(partner.send(endpoint, BODY))).isEqualTo(FAULT);
        partner.action = message -> null;
        assertThat(text(partner.send(endpoint, BODY))).isEqualTo(FAULT);
        partner.action = message -> {
            throw new InterruptedException();
        };
        assertThat(text(partner.send(endpoint, BODY))).isEqualTo(FAULT);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aTemporaryFaultThatTheHandlerTellsMayBeDeliveredAgain() {
        Headers headers = partner.signed(PATH, BODY);
        partner.action = message -> Reply.of(Partner.LATER);
        assertThat(text(Partner.send(endpoint, headers, BODY))).isEqualTo(FAULT);
        partner.action = message -> Reply.of(Partner.THANKS);
        assertThat(Partner.send(endpoint, headers, BODY).status()).isEqualTo(200);
    }

    /** A guard whose store is out of order. */
    private static final class Broken implements ReplayGuard {
        private final boolean claims;

        Broken(boolean claims) {
            this.claims = claims;
        }

        @Override
        public Claim claim(String key, Instant expires) {
            if (claims) {
                return Claim.fresh("1");
            }
            throw new IllegalStateException("store");
        }

        @Override
        public void complete(String key, Claim claim, KeptAnswer answer) {
            throw new IllegalStateException("store");
        }

        @Override
        public void release(String key, Claim claim) {
            throw new IllegalStateException("store");
        }
    }

    @Test
    void withoutAWorkingGuardNothingIsHandled() {
        Endpoint broken = partner.endpoint()
                .route(NOTIFY, partner::act)
                .replayGuard(new Broken(false))
                .build();
        assertThat(text(partner.send(broken, BODY))).isEqualTo(FAULT);
        assertThat(partner.seen).isEmpty();
    }

    @Test
    void aGuardThatFailsAfterTheHandlerDoesNotUndoItsAnswer() {
        Endpoint broken = partner.endpoint()
                .route(NOTIFY, partner::act)
                .replayGuard(new Broken(true))
                .build();
        assertThat(partner.send(broken, BODY).status()).isEqualTo(200);
        assertThat(partner.rejections).hasSize(1);
    }

    @Test
    void aListenerThatThrowsChangesNoAnswer() {
        Endpoint noisy = partner.endpoint()
                .route(NOTIFY, partner::act)
                .onRejected(rejection -> {
                    throw new IllegalStateException("log");
                })
                .build();
        assertThat(Partner.send(noisy, Headers.none(), BODY).status()).isEqualTo(401);
    }
}
