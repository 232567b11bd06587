package io.github.danakit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final byte[] SECRET = "{\"phone\":\"0812\"}".getBytes(StandardCharsets.UTF_8);
    private static final Code PENDING =
            Code.of("2025400", 202, "In Progress", OutcomeKind.PENDING, Action.AWAIT_RESULT);
    private static final Code NONE = Code.of("", 0, "no answer", OutcomeKind.UNKNOWN, Action.QUERY_STATUS);

    private static Outcome<String> outcome(Code code, @Nullable String body) {
        return Outcome.of(new Answer<>(
                "pay",
                code,
                "from DANA",
                code.http(),
                SECRET,
                body,
                null,
                "ext-1",
                "ORDER-1",
                null,
                Duration.ofSeconds(3)));
    }

    @Test
    void theFormFollowsTheOutcomeOfTheCode() {
        assertThat(outcome(Sample.PAID, "b")).isInstanceOf(Outcome.Ok.class);
        assertThat(outcome(PENDING, "b")).isInstanceOf(Outcome.Pending.class);
        assertThat(outcome(Sample.INCONSISTENT, null)).isInstanceOf(Outcome.Refused.class);
        assertThat(outcome(NONE, null)).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void everythingAboutTheAnswerCanBeAsked() {
        Outcome<String> outcome = outcome(Sample.PAID, "body");
        assertThat(outcome.action()).isEqualTo(Action.PROCEED);
        assertThat(outcome.message()).isEqualTo("from DANA");
        assertThat(outcome.body()).isEqualTo("body");
        assertThat(outcome.hasBody()).isTrue();
        assertThat(outcome.httpStatus()).isEqualTo(200);
        assertThat(outcome.retryAfter()).contains(Duration.ofSeconds(3));
        assertThat(outcome.externalId()).isEqualTo("ext-1");
        assertThat(outcome.reference()).isEqualTo("ORDER-1");
        assertThat(outcome.operation()).isEqualTo("pay");
        assertThat(outcome.is(Code.of("2005400", 0, "", OutcomeKind.UNKNOWN, Action.PROCEED)))
                .isTrue();
        assertThat(outcome.is(Sample.BUSY)).isFalse();
    }

    @Test
    void theReceivedBytesCannotBeChangedFromOutside() {
        Outcome<String> outcome = outcome(Sample.PAID, "body");
        outcome.raw()[0] = 'X';
        assertThat(outcome.raw()).isEqualTo(SECRET);
    }

    @Test
    void aBodyThatWasNotSentIsAnErrorOfTheCaller() {
        assertThatIllegalStateException()
                .isThrownBy(() -> outcome(Sample.INCONSISTENT, null).body())
                .withMessageContaining("4045418");
        assertThatIllegalStateException()
                .isThrownBy(() -> outcome(Sample.PAID, "b").transaction());
    }

    @Test
    void anUnreadableBodyThrowsItsProblemButKeepsTheOutcome() {
        ProtocolException problem = new ProtocolException("unreadable", SECRET, "a.b");
        Outcome<String> outcome =
                Outcome.of(new Answer<>("pay", Sample.PAID, "", 200, SECRET, null, problem, "e", "r", null, null));
        assertThat(outcome.outcome()).isEqualTo(OutcomeKind.SUCCESS);
        assertThat(outcome.hasBody()).isFalse();
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(outcome::body)
                .isSameAs(problem);
        assertThatExceptionOfType(ProtocolException.class).isThrownBy(outcome::orThrow);
    }

    @Test
    void orThrowGivesTheBodyOfSuccessAndPending() {
        assertThat(outcome(Sample.PAID, "b").orThrow()).isEqualTo("b");
        assertThat(outcome(PENDING, "b").orThrow()).isEqualTo("b");
    }

    @Test
    void orThrowRefusesFailureUnknownAndPendingWithoutBody() {
        for (Outcome<String> bad :
                java.util.List.of(outcome(Sample.INCONSISTENT, null), outcome(NONE, null), outcome(PENDING, null))) {
            assertThatExceptionOfType(RefusedException.class).isThrownBy(bad::orThrow);
        }
    }

    @Test
    void theExceptionNamesCodeAndIdsAndNoContent() {
        RefusedException e = outcome(Sample.INCONSISTENT, null).toException();
        assertThat(e)
                .hasMessage("pay: 4045418 Inconsistent Request, outcome FAILED, action NEW_TRANSACTION"
                        + " (X-EXTERNAL-ID ext-1, reference ORDER-1)");
        assertThat(e.code()).isSameAs(Sample.INCONSISTENT);
        assertThat(e.action()).isEqualTo(Action.NEW_TRANSACTION);
        assertThat(e.outcome()).isEqualTo(OutcomeKind.FAILED);
        assertThat(e.operation()).isEqualTo("pay");
        assertThat(e.externalId()).isEqualTo("ext-1");
        assertThat(e.reference()).isEqualTo("ORDER-1");
    }

    @Test
    void textOfTheOtherSideCannotForgeLinesOfALog() {
        Code foreign = Code.of("999\r\nFAKE", 500, "m".repeat(500), OutcomeKind.UNKNOWN, Action.QUERY_STATUS);
        assertThat(outcome(foreign, null).toException().getMessage())
                .doesNotContain("\n", "\r")
                .hasSizeLessThan(400);
        assertThat(outcome(foreign, null).toString()).doesNotContain("\n", "\r");
    }

    @Test
    void textsOfAnOutcomeHoldNoContent() {
        assertThat(outcome(Sample.PAID, "0812-secret").toString())
                .contains("2005400")
                .doesNotContain("0812");
    }

    @Test
    void aRefusalSurvivesSerializationWithItsVerdict() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(outcome(Sample.INCONSISTENT, null).toException());
        }
        assertThat(bytes.toString(StandardCharsets.ISO_8859_1)).doesNotContain("0812");
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            RefusedException copy = (RefusedException) in.readObject();
            assertThat(copy.action()).isEqualTo(Action.NEW_TRANSACTION);
            assertThatIllegalStateException().isThrownBy(copy::code).withMessageContaining("4045418");
        }
    }
}
