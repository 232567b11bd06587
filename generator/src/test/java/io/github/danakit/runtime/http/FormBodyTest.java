package io.github.danakit.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormBodyTest {
    @Test
    void comesBackAsItWasWritten() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("goodsNm", "Kopi & gula = 100 %+");
        fields.put("billingNm", "S\u00e9kar\n\uD83D\uDE00");
        fields.put("note", "");

        byte[] body = FormBody.write(fields);

        assertThat(FormBody.read(body)).isEqualTo(fields).containsExactlyEntriesOf(fields);
        assertThat(new String(body, StandardCharsets.US_ASCII)).startsWith("goodsNm=Kopi+%26+gula+%3D+100+%25%2B&");
    }

    @Test
    void readsNamesOfPeopleThatOlderSendersWriteInLatin1() {
        assertThat(FormBody.read("billingNm=S%E9kar")).containsEntry("billingNm", "S\u00e9kar");
        assertThat(FormBody.read("billingNm=S%C3%A9kar")).containsEntry("billingNm", "S\u00e9kar");
    }

    @Test
    void readsEmptyPairsAndNamesAlone() {
        assertThat(FormBody.read("&a=1&&b&c="))
                .containsExactly(Map.entry("a", "1"), Map.entry("b", ""), Map.entry("c", ""));
        assertThat(FormBody.read(new byte[0])).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1&a=1", "a=1&%61=2", "a=%", "a=%4", "a=%zz", "a=%-1", "%=1", "a=%\uff11\uff11"})
    void refusesWhatHasTwoMeaningsOrNone(String body) {
        assertThatIllegalArgumentException().isThrownBy(() -> FormBody.read(body));
    }
}
