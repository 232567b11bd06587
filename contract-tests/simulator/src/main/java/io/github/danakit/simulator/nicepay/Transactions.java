package io.github.danakit.simulator.nicepay;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.simulator.product.World;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Numbers and times as NICEPAY writes them. */
final class Transactions {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");
    private static final int SHOP_LETTERS = 10;

    private Transactions() {}

    /** Shop, way of paying, minute and eight digits: 30 letters at most. */
    static String id(World world, String iMid) {
        OffsetDateTime now = world.clock().now();
        String letters = iMid.replaceAll("[^A-Za-z0-9]", "");
        String shop = letters.substring(0, Math.min(SHOP_LETTERS, letters.length()));
        return shop + "05" + now.format(DAY).substring(2) + now.format(TIME).substring(0, 4)
                + world.numbers().digits(8);
    }

    /** Puts day and time under names that begin alike, such as transDt and transTm. */
    static ObjectNode time(ObjectNode into, String name, OffsetDateTime time) {
        return into.put(name + "Dt", day(time)).put(name + "Tm", time(time));
    }

    static String day(OffsetDateTime time) {
        return time.format(DAY);
    }

    static String time(OffsetDateTime time) {
        return time.format(TIME);
    }
}
