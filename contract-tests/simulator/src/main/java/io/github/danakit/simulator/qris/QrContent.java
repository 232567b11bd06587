package io.github.danakit.simulator.qris;

import io.github.danakit.dana.runtime.Money;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The text of a QRIS code by EMVCo's Merchant-Presented Mode: data objects of a two-digit id, a two-digit length and a
 * value, and a checksum over all of them at the end.
 */
public final class QrContent {
    private static final String DYNAMIC = "12";
    private static final String RUPIAH = "360";
    /** Any shop: the caller does not tell what is sold. */
    private static final String CATEGORY = "5999";
    /** DANA's number in Indonesia's list of acquirers. */
    private static final String DANA = "93600915";

    private final StringBuilder text = new StringBuilder();

    private QrContent() {}

    /** The text of a code for this order. */
    public static String of(String merchantId, String merchantName, Money amount, String reference) {
        String account = DANA + tail(merchantId, 11);
        return new QrContent()
                .put("00", "01")
                .put("01", DYNAMIC)
                .put("26", object("00", "ID.DANA.WWW") + object("01", account) + object("03", "UMI"))
                .put("52", CATEGORY)
                .put("53", RUPIAH)
                .put("54", amount.amount().toPlainString())
                .put("58", "ID")
                .put("59", head(merchantName, 25))
                .put("60", "JAKARTA")
                .put("62", object("05", head(reference, 25)))
                .sealed();
    }

    private QrContent put(String id, String value) {
        text.append(object(id, value));
        return this;
    }

    private String sealed() {
        text.append("6304");
        return text.append(String.format(Locale.ROOT, "%04X", checksum(text.toString())))
                .toString();
    }

    private static String object(String id, String value) {
        return id + String.format(Locale.ROOT, "%02d", value.length()) + value;
    }

    /** CRC-16 with polynomial 1021 and start FFFF, as EMVCo asks for. */
    static int checksum(String text) {
        int checksum = 0xFFFF;
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            checksum ^= (octet & 0xFF) << 8;
            for (int bit = 0; bit < 8; bit++) {
                boolean carry = (checksum & 0x8000) != 0;
                checksum = (checksum << 1) ^ (carry ? 0x1021 : 0);
                checksum &= 0xFFFF;
            }
        }
        return checksum;
    }

    private static String head(String value, int length) {
        return value.substring(0, Math.min(length, value.length()));
    }

    private static String tail(String value, int length) {
        return value.substring(Math.max(0, value.length() - length));
    }
}
