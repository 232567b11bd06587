package io.github.danakit.runtime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount in the form that DANA's SNAP calls use.
 *
 * @param value whole units, a point and two decimals: {@code 10000.00} is ten thousand rupiah
 * @param currency three capital letters of ISO 4217
 */
public record Money(
        @JsonProperty("value") String value,
        @JsonProperty("currency") String currency) {
    private static final Pattern VALUE = Pattern.compile("[0-9]{1,16}\\.[0-9]{2}");
    private static final Pattern WIRE = Pattern.compile("[0-9]{1,16}(\\.[0-9]{0,2})?");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final String IDR = "IDR";

    /**
     * Takes texts that are already in the form of the wire; {@link #idr(long)} is easier.
     *
     * @throws IllegalArgumentException for any other form
     */
    public Money {
        if (!VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "an amount needs 1 to 16 digits, a point and 2 decimals: use Money.idr(10000) or Money.of(…)");
        }
        if (!CURRENCY.matcher(currency).matches()) {
            throw new IllegalArgumentException("a currency is three capital letters such as IDR");
        }
    }

    /** Whole rupiah: {@code idr(10_000)} is {@code 10000.00 IDR}. */
    public static Money idr(long rupiah) {
        return of(BigDecimal.valueOf(rupiah), IDR);
    }

    /**
     * Rupiah with at most two decimals, taken exactly.
     *
     * @throws IllegalArgumentException for a negative amount, a third decimal or more than 16 digits
     */
    public static Money idr(BigDecimal rupiah) {
        return of(rupiah, IDR);
    }

    /**
     * An amount in whole units with at most two decimals, taken exactly.
     *
     * @throws IllegalArgumentException for a negative amount, a third decimal, more than 16 digits or another currency
     *     form
     */
    public static Money of(BigDecimal amount, String currency) {
        return new Money(exact(amount).toPlainString(), currency);
    }

    private static BigDecimal exact(BigDecimal amount) {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("an amount is never negative");
        }
        try {
            return amount.setScale(2, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("an amount has at most two decimals: round it first", e);
        }
    }

    /**
     * Reads what others send: no value is no money, and missing decimals are filled up.
     *
     * @return null when the value is absent or empty
     * @throws IllegalArgumentException for anything that is not an amount
     */
    @JsonCreator
    public static @Nullable Money fromWire(
            @JsonProperty("value") @Nullable String value, @JsonProperty("currency") @Nullable String currency) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (!WIRE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an amount: 1 to 16 digits and at most 2 decimals are expected");
        }
        return of(new BigDecimal(value), currency == null ? "" : currency);
    }

    /** The value as a number of scale 2. */
    public BigDecimal amount() {
        return new BigDecimal(value);
    }

    /**
     * The sum.
     *
     * @throws IllegalArgumentException when the currencies differ or the sum has more than 16 digits
     */
    public Money plus(Money other) {
        return of(amount().add(sameCurrency(other).amount()), currency);
    }

    /**
     * The difference.
     *
     * @throws IllegalArgumentException when the currencies differ or the result would be negative
     */
    public Money minus(Money other) {
        return of(amount().subtract(sameCurrency(other).amount()), currency);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot combine " + currency + " with " + other.currency);
        }
        return other;
    }

    /** Amount and currency, for example {@code 10000.00 IDR}. */
    @Override
    public String toString() {
        return value + " " + currency;
    }
}
