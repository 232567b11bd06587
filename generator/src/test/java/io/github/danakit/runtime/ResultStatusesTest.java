package io.github.danakit.runtime;

import static io.github.danakit.runtime.EnvelopeSample.ACCEPTED;
import static io.github.danakit.runtime.EnvelopeSample.CODES;
import static io.github.danakit.runtime.EnvelopeSample.DONE;
import static io.github.danakit.runtime.EnvelopeSample.ENVELOPE;
import static io.github.danakit.runtime.EnvelopeSample.ILLEGAL;
import static io.github.danakit.runtime.EnvelopeSample.NO_SHOP;
import static io.github.danakit.runtime.EnvelopeSample.SYSTEM_ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.runtime.ResultStatuses.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultStatusesTest {
    private static Code judge(String code, String name, String status, int http, boolean money) {
        return ENVELOPE.statuses().judge(CODES, new Result(code, name, status, "said"), http, money);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aListedCodeCountsWhereItsStatusAgrees(boolean money) {
        assertThat(judge("00000000", "SUCCESS", "S", 200, money)).isSameAs(DONE);
        assertThat(judge("00000004", "PARAM_ILLEGAL", "F", 200, money)).isSameAs(ILLEGAL);
        assertThat(judge("00000900", "SYSTEM_ERROR", "U", 200, money)).isSameAs(SYSTEM_ERROR);
        // Newer pages call it a failure: the more careful reading stands.
        assertThat(judge("00000900", "SYSTEM_ERROR", "F", 200, money)).isSameAs(SYSTEM_ERROR);
    }

    @Test
    void aCodeThatIsListedByItsNameGoesBeforeOneWithTheSameId() {
        assertThat(judge("00000004", "SHOP_NOT_EXIST", "F", 200, true)).isSameAs(NO_SHOP);
        assertThat(judge("", "SHOP_NOT_EXIST", "F", 200, true)).isSameAs(NO_SHOP);
        assertThat(judge("00000000", "ACCEPTED_SUCCESS", "S", 200, true)).isSameAs(ACCEPTED);
        assertThat(judge("00000004", "OTHER_NAME", "F", 200, true)).isSameAs(ILLEGAL);
    }

    @ParameterizedTest
    @CsvSource({
        "00000000,F",
        "00000000,U",
        "00000000,A",
        "00000000,X",
        "00000000,''",
        "00000004,S",
        "00000004,U",
        "00000900,S"
    })
    void aStatusThatContradictsTheCodeLeavesEverythingOpen(String code, String status) {
        for (boolean money : new boolean[] {true, false}) {
            Code judged = judge(code, "N", status, 200, money);
            assertThat(judged.outcome()).isEqualTo(OutcomeKind.UNKNOWN);
            assertThat(judged.action()).isEqualTo(Action.QUERY_STATUS);
            assertThat(judged.code()).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "S,SUCCESS,PROCEED",
        "F,FAILED,FIX_REQUEST",
        "U,UNKNOWN,QUERY_STATUS",
        "A,PENDING,AWAIT_RESULT",
        "X,UNKNOWN,QUERY_STATUS",
        "'',UNKNOWN,QUERY_STATUS"
    })
    void anUnlistedCodeMeansWhatItsStatusMeansUnlessMoneyMoves(String status, OutcomeKind outcome, Action action) {
        Code judged = judge("12345678", "NEW_CODE", status, 200, false);
        assertThat(judged.outcome()).isEqualTo(outcome);
        assertThat(judged.action()).isEqualTo(action);
        assertThat(judged.message()).isEqualTo("said");
        assertThat(judged.name()).isEqualTo("NEW_CODE");
        Code money = judge("12345678", "NEW_CODE", status, 200, true);
        assertThat(money.outcome()).isEqualTo(OutcomeKind.UNKNOWN);
        assertThat(money.action()).isEqualTo(Action.QUERY_STATUS);
    }

    @Test
    void anHttpStatusOfFailureMakesNoSuccess() {
        assertThat(judge("00000000", "SUCCESS", "S", 500, false).outcome()).isEqualTo(OutcomeKind.UNKNOWN);
        assertThat(judge("12345678", "NEW_CODE", "S", 502, false).outcome()).isEqualTo(OutcomeKind.UNKNOWN);
        assertThat(judge("00000004", "PARAM_ILLEGAL", "F", 400, false)).isSameAs(ILLEGAL);
    }

    @Test
    void aCodeWithoutIdIsCalledByItsName() {
        assertThat(judge("", "NEW_CODE", "F", 200, false).code()).isEqualTo("NEW_CODE");
    }
}
