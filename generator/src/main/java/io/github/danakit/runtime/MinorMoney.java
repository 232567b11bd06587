package io.github.danakit.runtime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount in the smallest unit, the form of DANA's older Open API and of settlement files: 100 is one rupiah. It is a
 * type of its own, so that the compiler keeps it apart from {@link Money}, which counts whole units.
 *
 * @param value whole hundredths without leading zeros: {@code 1000000} is ten thousand rupiah
 * @param currency three capital letters of ISO 4217
 */
public record MinorMoney(
        @JsonProperty("value") String value,
        @JsonProperty("currency") String currency) {
    private static final int DECIMALS = 2;
    private static final Pattern VALUE = Pattern.compile("0|[1-9][0-9]{0,18}");
    private static final Pattern WIRE = Pattern.compile("[0-9]{1,19}");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final String IDR = "IDR";

    /**
     * Takes texts that are already in the form of the wire; {@link #idr(long)} and {@link #of(Money)} are easier.
     *
     * @throws IllegalArgumentException for any other form
     */
    public MinorMoney {
        if (!VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "an amount in hundredths is a whole number of 1 to 19 digits: use MinorMoney.idr(10000)");
        }
        if (!CURRENCY.matcher(currency).matches()) {
            throw new IllegalArgumentException("a currency is three capital letters such as IDR");
        }
    }

    /** Whole rupiah, not hundredths: {@code idr(10_000)} is {@code 1000000 IDR}. */
    public static MinorMoney idr(long rupiah) {
        return of(BigInteger.valueOf(rupiah).multiply(BigInteger.TEN.pow(DECIMALS)), IDR);
    }

    /**
     * An amount in hundredths.
     *
     * @throws IllegalArgumentException for a negative amount, more than 19 digits or another currency form
     */
    public static MinorMoney of(BigInteger hundredths, String currency) {
        return new MinorMoney(hundredths.toString(), currency);
    }

    /** The same amount, counted in hundredths. */
    public static MinorMoney of(Money money) {
        return of(money.amount().unscaledValue(), money.currency());
    }

    /**
     * Reads what others send: no value is no money, leading zeros are dropped. A text with a point is refused, because
     * nobody can know whether it counts hundredths.
     *
     * @return null when the value is absent or empty
     * @throws IllegalArgumentException for anything that is not an amount in hundredths
     */
    @JsonCreator
    public static @Nullable MinorMoney fromWire(
            @JsonProperty("value") @Nullable String value, @JsonProperty("currency") @Nullable String currency) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (!WIRE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an amount in hundredths: 1 to 19 digits are expected");
        }
        return of(new BigInteger(value), currency == null ? "" : currency);
    }

    /** The value in hundredths as a number. */
    public BigInteger hundredths() {
        return new BigInteger(value);
    }

    /**
     * The same amount in whole units with two decimals.
     *
     * @throws IllegalArgumentException when it has more than 16 digits before the point
     */
    public Money toMoney() {
        return Money.of(new BigDecimal(hundredths(), DECIMALS), currency);
    }

    /**
     * The sum.
     *
     * @throws IllegalArgumentException when the currencies differ or the sum has more than 19 digits
     */
    public MinorMoney plus(MinorMoney other) {
        return of(hundredths().add(sameCurrency(other).hundredths()), currency);
    }

    /**
     * The difference.
     *
     * @throws IllegalArgumentException when the currencies differ or the result would be negative
     */
    public MinorMoney minus(MinorMoney other) {
        return of(hundredths().subtract(sameCurrency(other).hundredths()), currency);
    }

    private MinorMoney sameCurrency(MinorMoney other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot combine " + currency + " with " + other.currency);
        }
        return other;
    }

    /** Hundredths and currency, for example {@code 1000000 IDR/100}, so that nobody reads them as whole units. */
    @Override
    public String toString() {
        return value + " " + currency + "/100";
    }
}
