package io.github.danakit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTableTest {
    private final CodeTable table = CodeTable.of(Sample.PAID, Sample.BUSY, Sample.INCONSISTENT);

    @Test
    void aListedCodeHasItsDocumentedMeaning() {
        assertThat(table.lookup("4045418", 404, true, false)).isSameAs(Sample.INCONSISTENT);
        assertThat(table.find("2005400")).contains(Sample.PAID);
        assertThat(table.codes()).containsExactly(Sample.PAID, Sample.BUSY, Sample.INCONSISTENT);
    }

    @ParameterizedTest
    @CsvSource({"200", "202", "400", "404", "409", "429", "500", "504"})
    void anUnlistedCodeIsUnknownWhereMoneyMoves(int http) {
        Code code = table.lookup("2009999", http, true, true);
        assertThat(code.outcome()).isEqualTo(OutcomeKind.UNKNOWN);
        assertThat(code.action()).isEqualTo(Action.QUERY_STATUS);
    }

    @ParameterizedTest
    @CsvSource({
        "200, UNKNOWN, QUERY_STATUS",
        "202, PENDING, QUERY_STATUS",
        "400, FAILED, FIX_REQUEST",
        "404, FAILED, FIX_REQUEST",
        "409, UNKNOWN, QUERY_STATUS",
        "429, PENDING, RETRY_SAME_REQUEST",
        "500, UNKNOWN, RETRY_SAME_REQUEST",
        "302, UNKNOWN, RETRY_SAME_REQUEST"
    })
    void anUnlistedCodeFollowsTheStatusWhereNoMoneyMoves(int http, OutcomeKind outcome, Action action) {
        Code code = table.lookup("1234567", http, false, false);
        assertThat(code).isEqualTo(Code.of("1234567", http, "", outcome, action));
    }

    @Test
    void anUnlistedCodeOfADocumentedFormIsASuccessOnlyUnderStatus200AndWhereNoMoneyMoves() {
        assertThat(table.lookup("2004800", 200, false, true).outcome()).isEqualTo(OutcomeKind.SUCCESS);
        assertThat(table.lookup("2004800", 202, false, true).outcome()).isEqualTo(OutcomeKind.PENDING);
        assertThat(table.lookup("2004800", 500, false, true).outcome()).isEqualTo(OutcomeKind.UNKNOWN);
        assertThat(table.lookup("2004800", 200, true, true).outcome()).isEqualTo(OutcomeKind.UNKNOWN);
    }

    @Test
    void aDocumentedSuccessWithAFailingStatusIsNotTrusted() {
        assertThat(table.lookup("2005400", 500, true, false).outcome()).isEqualTo(OutcomeKind.UNKNOWN);
        assertThat(table.lookup("2005400", 404, false, false).outcome()).isEqualTo(OutcomeKind.FAILED);
    }

    @Test
    void aDocumentedFailureCountsUnderAnyStatus() {
        assertThat(table.lookup("4045418", 200, true, false)).isSameAs(Sample.INCONSISTENT);
    }

    @Test
    void aCodeListedTwiceIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CodeTable.of(Sample.PAID, Sample.PAID));
    }

    @Test
    void aCodeShowsItsTextAndMessage() {
        assertThat(Sample.INCONSISTENT).hasToString("4045418 Inconsistent Request");
        assertThat(Code.of("", 0, "no answer", OutcomeKind.UNKNOWN, Action.QUERY_STATUS))
                .hasToString("no answer");
    }

    @Test
    void anUnknownOrAbsentTransactionStatusMeansAskAgain() {
        assertThat(Sample.STATUSES.of("00").outcome()).isEqualTo(OutcomeKind.SUCCESS);
        assertThat(Sample.STATUSES.of("05").action()).isEqualTo(Action.MARK_FAILED);
        assertThat(Sample.STATUSES.of("99"))
                .extracting(Transaction::status, Transaction::outcome, Transaction::action)
                .containsExactly("99", OutcomeKind.UNKNOWN, Action.QUERY_STATUS);
        assertThat(Sample.STATUSES.of(null).outcome()).isEqualTo(OutcomeKind.UNKNOWN);
    }
}
