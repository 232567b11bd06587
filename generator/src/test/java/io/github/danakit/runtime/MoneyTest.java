package io.github.danakit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @Test
    void wholeRupiahGetTwoDecimals() {
        assertThat(Money.idr(10_000)).isEqualTo(new Money("10000.00", "IDR"));
        assertThat(Money.idr(0).value()).isEqualTo("0.00");
    }

    @Test
    void amountsAreTakenExactlyAndNeverRounded() {
        assertThat(Money.idr(new BigDecimal("0.1")).value()).isEqualTo("0.10");
        assertThat(Money.idr(new BigDecimal("1E+3")).value()).isEqualTo("1000.00");
        assertThat(Money.idr(new BigDecimal("1.230")).value()).isEqualTo("1.23");
        assertThatIllegalArgumentException().isThrownBy(() -> Money.idr(new BigDecimal("0.005")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.0", "1.000", "-1.00", "+1.00", "1e3", " 1.00", "1.00\n", "1,00", "١.00"})
    void anyOtherFormOfTheWireIsRefused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(value, "IDR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "idr", "ID", "IDRX", "I R"})
    void aCurrencyIsThreeCapitalLetters(String currency) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Money("1.00", currency));
    }

    @Test
    void sixteenDigitsFitAndSeventeenDoNot() {
        assertThat(Money.idr(9_999_999_999_999_999L).value()).isEqualTo("9999999999999999.00");
        assertThatIllegalArgumentException().isThrownBy(() -> Money.idr(10_000_000_000_000_000L));
    }

    @Test
    void negativeAmountsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.idr(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.idr(1).minus(Money.idr(2)))
                .withMessageContaining("never negative");
    }

    @ParameterizedTest
    @CsvSource({"10000, 10000.00", "10000., 10000.00", "10000.5, 10000.50", "10000.55, 10000.55", "007, 7.00"})
    void whatOthersSendIsNormalised(String wire, String value) {
        assertThat(Money.fromWire(wire, "IDR")).isEqualTo(new Money(value, "IDR"));
    }

    @Test
    void noValueOnTheWireIsNoMoney() {
        assertThat(Money.fromWire(null, "IDR")).isNull();
        assertThat(Money.fromWire("", "IDR")).isNull();
        assertThat(Money.fromWire(null, null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "1e3", "-1", "1,5", " 1", "x", "12345678901234567"})
    void whatIsNoAmountOnTheWireIsRefused(String wire) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.fromWire(wire, "IDR"));
    }

    @Test
    void anAmountWithoutCurrencyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.fromWire("1.00", null));
    }

    @Test
    void sumsKeepTheCurrencyAndRefuseAnother() {
        assertThat(Money.idr(1).plus(Money.idr(2))).isEqualTo(Money.idr(3));
        assertThat(Money.idr(3).minus(Money.idr(3))).isEqualTo(Money.idr(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.idr(1).plus(Money.of(BigDecimal.ONE, "USD")))
                .withMessageContaining("IDR")
                .withMessageContaining("USD");
        assertThat(Money.idr(5).amount()).isEqualByComparingTo("5");
    }
}
