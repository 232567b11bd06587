package io.github.danakit.simulator.product;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.dana.runtime.Money;
import io.github.danakit.dana.runtime.signing.Timestamps;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Values as the older protocols write them: sums in hundredths of a rupiah, times in Jakarta. */
public final class Members {
    private static final int MINOR_DIGITS = 2;

    private Members() {}

    /** A sum in hundredths, for example 4850000 for 48,500 rupiah; null when it is none. */
    public static @Nullable Money minor(JsonNode sum) {
        String value = sum.path("value").asText();
        return value.matches("[0-9]{1,15}")
                ? Money.of(
                        new BigDecimal(value).movePointLeft(MINOR_DIGITS),
                        sum.path("currency").asText("IDR"))
                : null;
    }

    /** Puts a sum in hundredths. */
    public static void putMinor(ObjectNode into, String name, Money sum) {
        String value = sum.amount()
                .movePointRight(MINOR_DIGITS)
                .setScale(0, RoundingMode.UNNECESSARY)
                .toPlainString();
        into.putObject(name).put("value", value).put("currency", sum.currency());
    }

    /** Puts a time, or takes the member away when there is none. */
    public static void putTime(ObjectNode into, String name, @Nullable OffsetDateTime time) {
        if (time == null) {
            into.remove(name);
        } else {
            into.put(name, Timestamps.format(time));
        }
    }

    /** Puts a list of one time, or takes the member away when there is none. */
    public static void putTimes(ObjectNode into, String name, @Nullable OffsetDateTime time) {
        into.remove(name);
        if (time != null) {
            ArrayNode list = into.putArray(name);
            list.add(Timestamps.format(time));
        }
    }

    /** A member that is an object; made when there is none. */
    public static ObjectNode object(ObjectNode in, String name) {
        return in.path(name) instanceof ObjectNode known ? known : in.putObject(name);
    }
}
