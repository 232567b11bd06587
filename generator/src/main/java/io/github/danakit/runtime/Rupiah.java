package io.github.danakit.runtime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount in whole rupiah without decimals and currency, the form of NICEPAY. It is a type of its own, so that the
 * compiler keeps it apart from {@link Money}, which has two decimals, and from {@link MinorMoney}, which counts
 * hundredths.
 *
 * @param value 1 to 12 digits without leading zeros: {@code 75000} is seventy-five thousand rupiah
 */
public record Rupiah(@JsonValue String value) {
    private static final Pattern VALUE = Pattern.compile("0|[1-9][0-9]{0,11}");
    private static final Pattern WIRE = Pattern.compile("[0-9]{1,12}");
    private static final String IDR = "IDR";

    /**
     * Takes a text that is already in the form of the wire; {@link #of(long)} and {@link #of(Money)} are easier.
     *
     * @throws IllegalArgumentException for any other form
     */
    public Rupiah {
        if (!VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "an amount in rupiah is a whole number of 1 to 12 digits: use Rupiah.of(75000)");
        }
    }

    /**
     * An amount.
     *
     * @throws IllegalArgumentException when it is negative or has more than 12 digits
     */
    public static Rupiah of(long rupiah) {
        return new Rupiah(Long.toString(rupiah));
    }

    /**
     * The same amount.
     *
     * @throws IllegalArgumentException when it is in another currency, has a fraction of a rupiah or more than 12
     *     digits
     */
    public static Rupiah of(Money money) {
        BigDecimal amount = money.amount();
        if (!money.currency().equals(IDR) || amount.stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException("only whole amounts in IDR can be written here");
        }
        return new Rupiah(amount.toBigInteger().toString());
    }

    /**
     * Reads what others send: an empty text is no amount, leading zeros are dropped.
     *
     * @return null when the text is absent or empty
     * @throws IllegalArgumentException for anything that is not a whole amount
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static @Nullable Rupiah fromWire(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (!WIRE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a whole amount: 1 to 12 digits are expected");
        }
        return new Rupiah(new BigInteger(text).toString());
    }

    /** The amount as a number. */
    public long amount() {
        return Long.parseLong(value);
    }

    /** The same amount with two decimals and its currency. */
    public Money toMoney() {
        return Money.idr(amount());
    }

    /** The amount as it is written, for example {@code 75000}. */
    @Override
    public String toString() {
        return value;
    }
}
