package io.github.danakit.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.danakit.runtime.Money;
import io.github.danakit.runtime.ProtocolException;
import io.github.danakit.runtime.Sample;
import io.github.danakit.runtime.Sample.Extra;
import io.github.danakit.runtime.Sample.Goods;
import io.github.danakit.runtime.Sample.PayRequest;
import io.github.danakit.runtime.Sample.TerminalType;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JacksonCodecTest {
    private final JsonCodec codec = codec();

    JsonCodec codec() {
        return new JacksonCodec();
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private String written(Object value) {
        return new String(codec.write(value), StandardCharsets.UTF_8);
    }

    private PayRequest read(String json) {
        return codec.read(bytes(json), PayRequest.class);
    }

    /** Types that messages use now and then. */
    record Odd(Integer number, BigDecimal decimal, Boolean flag, Long big, List<Goods> goods) {}

    @Test
    void aMessageIsWrittenCompactWithItsMembersInOrder() {
        Extra extra = new Extra(
                "API",
                URI.create("https://a.example/x?y=1&z=<2>".replace("<2>", "2")),
                LocalDate.of(2026, 3, 4),
                List.of("a"),
                null);
        PayRequest request = new PayRequest(
                "m",
                "Café 東京 🍜 <&> \"q\"",
                Money.idr(10_000),
                OffsetDateTime.parse("2026-03-14T02:26:53.999Z"),
                TerminalType.WEB,
                List.of(new Goods("g", null, 2)),
                extra,
                "0812");
        assertThat(written(request))
                .isEqualTo("{\"merchantId\":\"m\",\"partnerReferenceNo\":\"Café 東京 🍜 <&> \\\"q\\\"\","
                        + "\"amount\":{\"value\":\"10000.00\",\"currency\":\"IDR\"},"
                        + "\"validUpTo\":\"2026-03-14T09:26:53+07:00\",\"terminalType\":\"WEB\","
                        + "\"goods\":[{\"name\":\"g\",\"quantity\":2}],"
                        + "\"additionalInfo\":{\"scenario\":\"API\",\"url\":\"https://a.example/x?y=1&z=2\","
                        + "\"day\":\"2026-03-04\",\"tags\":[\"a\"]},\"phoneNo\":\"0812\"}");
    }

    @Test
    void unsetMembersAreNotWritten() {
        assertThat(written(Sample.payRequest()))
                .isEqualTo("{\"merchantId\":\"216620000000000000001\",\"partnerReferenceNo\":\"ORDER-1\","
                        + "\"amount\":{\"value\":\"10000.00\",\"currency\":\"IDR\"}}");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        PayRequest request = Sample.payRequest();
        assertThat(codec.read(codec.write(request), PayRequest.class)).isEqualTo(request);
    }

    @Test
    void emptyTextsListsAndObjectsInPlaceOfAnOptionalValueAreAbsent() {
        PayRequest request = read(
                "{\"merchantId\":\"m\",\"partnerReferenceNo\":\"\",\"amount\":{\"value\":\"\",\"currency\":\"\"},"
                        + "\"validUpTo\":\"\",\"terminalType\":\"\",\"goods\":[],\"additionalInfo\":{},\"phoneNo\":null}");
        assertThat(request).isEqualTo(new PayRequest("m", null, null, null, null, List.of(), null, null));
        assertThat(read("{\"amount\":{},\"terminalType\":null,\"goods\":null,\"additionalInfo\":\"\"}"))
                .isEqualTo(new PayRequest(null, null, null, null, null, null, null, null));
        assertThat(read("{\"amount\":\"\",\"additionalInfo\":[],\"goods\":\"\",\"phoneNo\":{}}"))
                .isEqualTo(new PayRequest(null, null, null, null, null, null, null, null));
        assertThat(read("{\"additionalInfo\":{\"url\":\"\",\"day\":\"\",\"nested\":{},\"tags\":[]}}")
                        .additionalInfo())
                .isEqualTo(new Extra(null, null, null, List.of(), null));
    }

    @Test
    void emptyElementsOfListsAreDropped() {
        PayRequest request =
                read("{\"goods\":[{},null,{\"name\":\"a\"},\"\"],\"additionalInfo\":{\"tags\":[\"\",\"a\",null,5]}}");
        assertThat(request.goods()).containsExactly(new Goods("a", null, null));
        assertThat(request.additionalInfo().tags()).containsExactly("a", "5");
    }

    @Test
    void anEmptyMessageIsAMessageWithoutMembers() {
        assertThat(read("{}")).isEqualTo(new PayRequest(null, null, null, null, null, null, null, null));
    }

    @Test
    void unknownMembersAreIgnoredAtAnyDepth() {
        PayRequest request = read("{\"new\":{\"deep\":[1,{\"x\":2}]},\"merchantId\":\"m\","
                + "\"amount\":{\"value\":\"1.00\",\"scale\":{\"a\":1},\"currency\":\"IDR\",\"x\":[]}}");
        assertThat(request.merchantId()).isEqualTo("m");
        assertThat(request.amount()).isEqualTo(Money.idr(1));
    }

    @Test
    void unknownValuesOfOpenListsAreKept() {
        assertThat(read("{\"terminalType\":\"HOLOGRAM\"}").terminalType()).isEqualTo(new TerminalType("HOLOGRAM"));
    }

    @Test
    void numbersInPlaceOfTextsAreTakenAsTheyStand() {
        PayRequest request = read("{\"merchantId\":216620000000000000001,\"partnerReferenceNo\":1.50,"
                + "\"amount\":{\"value\":10000.5,\"currency\":\"IDR\"},\"terminalType\":7,\"phoneNo\":true}");
        assertThat(request.merchantId()).isEqualTo("216620000000000000001");
        assertThat(request.partnerReferenceNo()).isEqualTo("1.50");
        assertThat(request.amount()).isEqualTo(Money.of(new BigDecimal("10000.50"), "IDR"));
        assertThat(request.terminalType()).isEqualTo(new TerminalType("7"));
        assertThat(request.phone()).isEqualTo("true");
    }

    @Test
    void textsInPlaceOfNumbersAreTakenToo() {
        Odd odd = codec.read(
                bytes("{\"number\":\"5\",\"decimal\":\"0.10\",\"flag\":\"true\","
                        + "\"big\":\"\",\"goods\":[{\"quantity\":\"\"}]}"),
                Odd.class);
        assertThat(odd.number()).isEqualTo(5);
        assertThat(odd.decimal()).isEqualTo(new BigDecimal("0.10"));
        assertThat(odd.flag()).isTrue();
        assertThat(odd.big()).isNull();
        assertThat(odd.goods()).containsExactly(new Goods(null, null, null));
        assertThat(written(new Odd(1, new BigDecimal("1E+3"), null, null, null)))
                .isEqualTo("{\"number\":1,\"decimal\":1000}");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-14T09:26:53+07:00",
        "2026-03-14T02:26:53Z",
        "2026-03-14T09:26:53.000+07:00",
        "2026-03-14T09:26:53.000+0700"
    })
    void timesAreReadWithAnyOffset(String text) {
        assertThat(read("{\"validUpTo\":\"" + text + "\"}").validUpTo())
                .isEqualTo(OffsetDateTime.parse("2026-03-14T09:26:53+07:00")
                        .withOffsetSameInstant(OffsetDateTime.parse(text.replace("+0700", "+07:00"))
                                .getOffset()));
    }

    @Test
    void addressesWithUnescapedCharactersAreNotLost() {
        assertThat(read("{\"additionalInfo\":{\"url\":\"https://a.example/p?x={a b}|c\"}}")
                        .additionalInfo()
                        .url())
                .isEqualTo(URI.create("https://a.example/p?x=%7Ba%20b%7D%7Cc"));
        assertThat(read("{\"additionalInfo\":{\"url\":\"https:\\/\\/a.example\\/p?x=%20\"}}")
                        .additionalInfo()
                        .url())
                .isEqualTo(URI.create("https://a.example/p?x=%20"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"amount\":{\"value\":\"secret\",\"currency\":\"IDR\"}} | amount",
                "{\"validUpTo\":\"secret\"} | validUpTo",
                "{\"goods\":[{\"name\":\"a\"},{\"quantity\":\"secret\"}]} | goods[1].quantity",
                "{\"additionalInfo\":{\"nested\":{\"day\":\"secret\"}}} | additionalInfo.nested.day",
                "{\"additionalInfo\":{\"url\":\"http://secret:x:y%zz\"}} | additionalInfo.url",
                "{\"additionalInfo\":\"secret\"} | additionalInfo",
                "{\"merchantId\":{\"secret\":1}} | merchantId",
                "{\"merchantId\":[\"secret\"]} | merchantId",
                "{\"terminalType\":{\"secret\":1}} | terminalType",
                "{\"goods\":{\"secret\":1}} | goods",
                "{\"goods\":\"secret\"} | goods",
                "{\"merchantId\":[[],\"secret\"]} | merchantId",
                "{\"goods\":[{\"quantity\":[7]}]} | goods[0].quantity",
                "{\"goods\":[{\"quantity\":{\"a\":7}}]} | goods[0].quantity",
                "{\"goods\":[{\"quantity\":99999999999999}]} | goods[0].quantity",
                "{\"goods\":[{\"quantity\":true}]} | goods[0].quantity",
                "{\"goods\":[\"secret\"]} | goods[0]",
                "{\"amount\":[\"secret\"]} | amount",
                "{\"amount\":7} | amount",
                "{\"terminalType\":[\"secret\"]} | terminalType",
                "{\"validUpTo\":[\"2026-03-14T09:26:53+07:00\"]} | validUpTo"
            })
    void whatDoesNotFitIsNamedByItsPathAndNotByItsValue(String json, String path) {
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> read(json))
                .withNoCause()
                .satisfies(e -> assertThat(e.jsonPath()).isEqualTo(path))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"))
                .satisfies(e -> assertThat(e.bytes()).isEqualTo(bytes(json)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"text\"",
                "1",
                "{",
                "{}{}",
                "{} x",
                "{\"a\":1}}",
                "{'a':1}",
                "{a:1}",
                "{\"a\":1,}",
                "{\"a\":NaN}",
                "{\"a\":01}",
                "/* c */{}",
                "{\"a\":\"\n\"}",
                "<html></html>",
                "\uFEFF{}",
                "{\"merchantId\":\"secret\",\"merchantId\":\"b\"}",
                "{\"x\":{\"y\":1,\"y\":2}}",
                "{\"amount\":{\"value\":\"1.00\",\"value\":\"2.00\",\"currency\":\"IDR\"}}"
            })
    void whatIsNotExactlyOneWellFormedObjectIsRefused(String json) {
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> read(json))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
        assertThatExceptionOfType(ProtocolException.class).isThrownBy(() -> codec.texts(bytes(json), "a"));
    }

    @Test
    void otherEncodingsAreNotGuessed() {
        for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThatExceptionOfType(ProtocolException.class)
                    .isThrownBy(() -> codec.read("{\"merchantId\":\"m\"}".getBytes(charset), PayRequest.class));
        }
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() ->
                        codec.read("{\"merchantId\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1), PayRequest.class));
    }

    @Test
    void deepNestingIsRefusedAndSixtyFourLevelsAreNot() {
        String fine = "{\"x\":" + "[".repeat(63) + "]".repeat(63) + "}";
        String deep = "{\"x\":" + "[".repeat(64) + "]".repeat(64) + "}";
        String endless = "{\"x\":" + "[".repeat(100_000);
        assertThat(read(fine)).isNotNull();
        assertThatExceptionOfType(ProtocolException.class).isThrownBy(() -> read(deep));
        assertThatExceptionOfType(ProtocolException.class).isThrownBy(() -> read(endless));
        assertThatExceptionOfType(ProtocolException.class).isThrownBy(() -> codec.texts(bytes(deep), "x"));
    }

    @Test
    void textsAreFoundByTheirDottedNames() {
        byte[] json = bytes("{\"a\":\"1\",\"b\":{\"c\":\"2\",\"d\":{\"e\":3}},\"n\":1.50,\"t\":true,\"z\":null,"
                + "\"o\":{},\"l\":[1],\"b.c\":\"wrong\",\"empty\":\"\"}");
        assertThat(codec.texts(json, "a", "b.c", "b.d.e", "n", "t", "z", "o", "l", "none", "a.b", "empty"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("a", "1", "b.c", "2", "b.d.e", "3", "n", "1.50", "t", "true", "empty", ""));
    }

    @Test
    void whatCannotBeWrittenIsTheCallersMistakeAndNotQuoted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> codec.write(new Broken("secret")))
                .withNoCause()
                .satisfies(e -> assertThat(e.getMessage()).contains("Broken").doesNotContain("secret"));
    }

    /** Throws while it is written. */
    record Broken(String value) {
        @Override
        public String value() {
            throw new IllegalStateException("secret");
        }
    }

    @Test
    void otherMethodsOfARecordAreNotMembers() {
        assertThat(written(new WithHelpers("00"))).isEqualTo("{\"status\":\"00\"}");
    }

    /** A record with helpers, as generated ones have. */
    record WithHelpers(String status) {
        public boolean isPaid() {
            return true;
        }

        public String getLabel() {
            return "x";
        }

        public WithHelpers withStatus(String other) {
            return new WithHelpers(other);
        }
    }
}
