package io.github.danakit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.danakit.runtime.json.JacksonCodec;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RupiahTest {
    record Bill(@Nullable Rupiah amt) {}

    private static @Nullable Rupiah read(String json) {
        return new JacksonCodec()
                .read(json.getBytes(StandardCharsets.UTF_8), Bill.class)
                .amt();
    }

    @Test
    void isWrittenAsWholeDigits() {
        assertThat(new JacksonCodec().write(new Bill(Rupiah.of(75_000))))
                .asString()
                .isEqualTo("{\"amt\":\"75000\"}");
        assertThat(Rupiah.of(Money.idr(75_000)).value()).isEqualTo("75000");
    }

    @Test
    void isReadFromDigitsWithOrWithoutLeadingZeros() {
        assertThat(read("{\"amt\":\"000075000\"}")).isEqualTo(Rupiah.of(75_000));
        assertThat(read("{\"amt\":75000}")).isEqualTo(Rupiah.of(75_000));
        assertThat(read("{\"amt\":\"\"}")).isNull();
    }

    @Test
    void isTheSameAmountAsMoney() {
        assertThat(Rupiah.of(75_000).toMoney()).isEqualTo(Money.idr(75_000));
        assertThat(Rupiah.of(75_000).amount()).isEqualTo(75_000L);
        assertThat(Rupiah.of(75_000)).hasToString("75000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"75000.00", "75,000", "-1", "1234567890123", " 1", "٧"})
    void refusesWhatIsNoWholeAmount(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rupiah.fromWire(text));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rupiah(text));
    }

    @Test
    void refusesFractionsAndOtherCurrencies() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rupiah.of(new Money("1.50", "IDR")));
        assertThatIllegalArgumentException().isThrownBy(() -> Rupiah.of(new Money("1.00", "USD")));
        assertThatIllegalArgumentException().isThrownBy(() -> Rupiah.of(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Rupiah.of(1_000_000_000_000L));
    }
}
