package io.github.danakit.runtime.signing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerMembersTest {
    private final AnswerMembers snap = new AnswerMembers("responseCode", "responseMessage");

    @ParameterizedTest
    @CsvSource({
        "200{service}00, 2004800, 48, true",
        "200{service}00, 2004801, 48, false",
        "200{service}00, 2005400, 48, false",
        "200{service}00, 2004800, '', true",
        "200{service}00, 20048000, '', false",
        "200{service}00, 20000, '', false",
        "200{service}00, '', '', false",
        "'', 2004800, 48, false",
        "'', '', '', false",
        "0000, 0000, 48, true",
        "0000, 0001, 48, false"
    })
    void aCodeIsASuccessByItsFormOnly(String form, String code, String service, boolean success) {
        assertThat(snap.withSuccess(form).isSuccess(code, service)).isEqualTo(success);
    }
}
