package io.github.danakit.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.danakit.runtime.Money;
import io.github.danakit.runtime.ProtocolException;
import io.github.danakit.runtime.Rupiah;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody describes, and what single values make of odd spellings. */
class OpenMembersTest {
    private final JsonCodec codec = new JacksonCodec();

    /** A message with members that are open. */
    record Loose(
            @Nullable Map<String, Object> open, @Nullable Extension extension) {}

    /** An object that nobody describes. */
    record Extension(@JsonValue Map<String, Object> members) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Extension {
            members = Map.copyOf(members);
        }
    }

    /** Single values. */
    record Singles(
            @Nullable Long count,
            @Nullable BigDecimal rate,
            @Nullable Boolean flag,
            @Nullable Rupiah amount) {}

    private <T> T read(String json, Class<T> type) {
        return codec.read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    private String written(Object value) {
        return new String(codec.write(value), StandardCharsets.UTF_8);
    }

    @Test
    void openMembersKeepTheirKinds() {
        Map<String, Object> open = read(
                        "{\"open\":{\"whole\":1,\"long\":9999999999,\"exact\":1.50,\"list\":[1,null,{\"in\":true}],"
                                + "\"none\":null,\"empty\":\"\",\"object\":{}}}",
                        Loose.class)
                .open();

        assertThat(open)
                .containsEntry("whole", 1)
                .containsEntry("long", 9_999_999_999L)
                .containsEntry("exact", new BigDecimal("1.50"))
                .containsEntry("list", Arrays.asList(1, null, Map.of("in", true)))
                .containsEntry("empty", "")
                .containsEntry("object", Map.of())
                .doesNotContainKey("none");
    }

    @Test
    void anObjectThatNobodyDescribesIsReadAndWrittenWhole() {
        String json = "{\"extension\":{\"a\":{\"b\":[\"c\"]}}}";

        assertThat(written(read(json, Loose.class))).isEqualTo(json);
        assertThat(read("{\"extension\":{},\"open\":\"\"}", Loose.class)).isEqualTo(new Loose(null, null));
        assertThat(read("{}", Extension.class)).isEqualTo(new Extension(Map.of()));
        assertThat(written(read("{\"a\":1}", Extension.class))).isEqualTo("{\"a\":1}");
        assertThat((Object) read("{\"a\":{\"b\":1}}", Map.class)).isEqualTo(Map.of("a", Map.of("b", 1)));
    }

    @Test
    void openMembersAreWrittenInTheirOrder() {
        Map<String, Object> open = new LinkedHashMap<>();
        open.put("text", new StringBuilder("t"));
        open.put("day", LocalDate.of(2026, 3, 4));
        open.put("url", URI.create("https://a.example"));
        open.put("money", Money.idr(5));
        open.put("numbers", List.of(1, 2L, new BigDecimal("1E+2"), 0.1));
        open.put("none", null);

        assertThat(written(new Loose(open, null)))
                .isEqualTo(
                        "{\"open\":{\"text\":\"t\",\"day\":\"2026-03-04\",\"url\":\"https://a.example\","
                                + "\"money\":{\"value\":\"5.00\",\"currency\":\"IDR\"},\"numbers\":[1,2,100,0.1],\"none\":null}}");
    }

    @Test
    void whatHasNoPlaceInAMessageIsRefusedByItsPath() {
        Map<String, Object> open = Map.of("list", List.of("a", new Object()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> codec.write(new Loose(open, null)))
                .withMessageContaining("Loose")
                .withMessageContaining("'open.list[1]'")
                .withNoCause();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"count\":\" 7 \",\"flag\":\"TRUE\"} | 7 | true",
                "{\"count\":7.0,\"flag\":1} | 7 | true",
                "{\"count\":\"7\",\"flag\":\"false\"} | 7 | false"
            })
    void numbersAndFlagsAreReadAsTheyAreSpelled(String json, long count, boolean flag) {
        assertThat(read(json, Singles.class)).isEqualTo(new Singles(count, null, flag, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"count\":\"\",\"rate\":{},\"flag\":[],\"amount\":\"\"}",
                "{\"count\":\" \",\"rate\":\"null\",\"flag\":null,\"amount\":[]}"
            })
    void nothingInPlaceOfANumberOrFlagIsNoValue(String json) {
        assertThat(read(json, Singles.class)).isEqualTo(new Singles(null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"count\":true}",
                "{\"count\":\"7x\"}",
                "{\"count\":[7]}",
                "{\"count\":99999999999999999999}",
                "{\"rate\":\"a\"}",
                "{\"rate\":false}",
                "{\"flag\":\"yes\"}",
                "{\"flag\":0.5}",
                "{\"flag\":[true]}",
                "{\"amount\":\"1.5\"}",
                "{\"amount\":[\"1\"]}",
                "{\"amount\":{\"a\":1}}"
            })
    void whatSpellsNothingOfTheKindIsRefused(String json) {
        assertThatExceptionOfType(ProtocolException.class).isThrownBy(() -> read(json, Singles.class));
    }
}
