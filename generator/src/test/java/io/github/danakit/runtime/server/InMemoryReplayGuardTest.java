package io.github.danakit.runtime.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InMemoryReplayGuardTest {
    private static final KeptAnswer ANSWER = new KeptAnswer(200, new byte[0]);

    private final Partner partner = new Partner();
    private final Instant end = partner.now.plusSeconds(10);

    private static boolean isNew(Claim claim) {
        return claim.state() == Claim.State.NEW;
    }

    @Test
    void forgetsWhatExpired() {
        InMemoryReplayGuard guard = new InMemoryReplayGuard(10, partner.clock);
        Claim claim = guard.claim("a", end);
        assertThat(isNew(claim)).isTrue();
        assertThat(guard.claim("a", end)).isSameAs(Claim.IN_PROGRESS);
        guard.complete("a", claim, ANSWER);
        assertThat(guard.claim("a", end)).isEqualTo(Claim.done(ANSWER));
        partner.pass(Duration.ofSeconds(10));
        assertThat(isNew(guard.claim("a", partner.now.plusSeconds(1)))).isTrue();
    }

    @Test
    void whatIsBeingHandledStaysClaimedHoweverLongItTakes() {
        InMemoryReplayGuard guard = new InMemoryReplayGuard(10, partner.clock);
        guard.claim("a", end);
        partner.pass(Duration.ofDays(30));
        assertThat(guard.claim("a", partner.now.plusSeconds(1))).isSameAs(Claim.IN_PROGRESS);
    }

    @Test
    void whenFullItForgetsTheOldestAnsweredMessageButNeverOneInProgress() {
        InMemoryReplayGuard guard = new InMemoryReplayGuard(2, partner.clock);
        Claim a = guard.claim("a", end);
        Claim b = guard.claim("b", end);
        assertThat(guard.claim("c", end)).isSameAs(Claim.IN_PROGRESS);
        guard.complete("b", b, ANSWER);
        Claim c = guard.claim("c", end);
        assertThat(isNew(c)).isTrue();
        assertThat(guard.claim("a", end)).isSameAs(Claim.IN_PROGRESS);
        guard.release("a", a);
        assertThat(isNew(guard.claim("d", end))).isTrue();
        guard.complete("c", c, ANSWER);
        partner.pass(Duration.ofSeconds(11));
        assertThat(isNew(guard.claim("e", partner.now.plusSeconds(1)))).isTrue();
    }

    @Test
    void anEndedClaimChangesNothingOfALaterOne() {
        InMemoryReplayGuard guard = new InMemoryReplayGuard(2, partner.clock);
        Claim first = guard.claim("a", end);
        guard.release("a", first);
        Claim second = guard.claim("a", end);
        guard.release("a", first);
        guard.complete("a", first, ANSWER);
        assertThat(guard.claim("a", end)).isSameAs(Claim.IN_PROGRESS);
        guard.complete("a", second, ANSWER);
        guard.release("a", second);
        assertThat(guard.claim("a", end)).isEqualTo(Claim.done(ANSWER));
    }

    @Test
    void remembersAtLeastOneMessage() {
        assertThatIllegalArgumentException().isThrownBy(() -> new InMemoryReplayGuard(0, partner.clock));
    }
}
