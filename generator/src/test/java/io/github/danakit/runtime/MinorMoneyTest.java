package io.github.danakit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinorMoneyTest {
    @Test
    void wholeRupiahAreCountedInHundredths() {
        assertThat(MinorMoney.idr(10_000)).isEqualTo(new MinorMoney("1000000", "IDR"));
        assertThat(MinorMoney.idr(0).value()).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "1, 0.01", "100, 1.00", "1000050, 10000.50", "999999999999999999, 9999999999999999.99"})
    void theSameAmountInWholeUnitsAndBackIsExact(String hundredths, String units) {
        MinorMoney minor = new MinorMoney(hundredths, "IDR");

        assertThat(minor.toMoney()).isEqualTo(new Money(units, "IDR"));
        assertThat(MinorMoney.of(minor.toMoney())).isEqualTo(minor);
    }

    @Test
    void anAmountThatMoneyCannotHoldIsRefusedAndNotCut() {
        MinorMoney huge = new MinorMoney("9999999999999999999", "IDR");

        assertThatIllegalArgumentException().isThrownBy(huge::toMoney);
        assertThatIllegalArgumentException().isThrownBy(() -> huge.plus(new MinorMoney("1", "IDR")));
        assertThatIllegalArgumentException().isThrownBy(() -> MinorMoney.idr(Long.MAX_VALUE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "+1", "1.00", "1,00", "007", "1e3", " 1", "1\n", "١", "12345678901234567890"})
    void anyOtherFormIsRefused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MinorMoney(value, "IDR"));
    }

    @ParameterizedTest
    @CsvSource({"1000000, 1000000", "007, 7", "000, 0"})
    void whatOthersSendIsNormalised(String wire, String value) {
        assertThat(MinorMoney.fromWire(wire, "IDR")).isEqualTo(new MinorMoney(value, "IDR"));
    }

    @Test
    void noValueOnTheWireIsNoMoney() {
        assertThat(MinorMoney.fromWire(null, "IDR")).isNull();
        assertThat(MinorMoney.fromWire("", null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000.00", "-1", "x"})
    void whatMayNotBeHundredthsIsRefusedOnTheWire(String wire) {
        assertThatIllegalArgumentException().isThrownBy(() -> MinorMoney.fromWire(wire, "IDR"));
    }

    @Test
    void sumsKeepTheCurrencyAndRefuseAnother() {
        assertThat(MinorMoney.idr(1).plus(MinorMoney.idr(2))).isEqualTo(MinorMoney.idr(3));
        assertThat(MinorMoney.idr(3).minus(MinorMoney.idr(3))).isEqualTo(MinorMoney.idr(0));
        assertThatIllegalArgumentException().isThrownBy(() -> MinorMoney.idr(1).minus(MinorMoney.idr(2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MinorMoney.idr(1).plus(MinorMoney.of(BigInteger.ONE, "USD")))
                .withMessageContaining("USD");
        assertThatIllegalArgumentException().isThrownBy(() -> MinorMoney.of(BigInteger.ONE, "idr"));
        assertThat(MinorMoney.of(Money.idr(new BigDecimal("1.5")))).hasToString("150 IDR/100");
    }
}
