package io.github.danakit.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.dana.runtime.signing.Timestamps;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QrisTest {
    private final Partner partner = new Partner();

    @AfterEach
    void stop() {
        partner.close();
    }

    private JsonNode generate(String reference) throws Exception {
        ObjectNode body = Partner.DESCRIPTION
                .operation("qris.generate-qris")
                .requestExample("minimal")
                .orElseThrow()
                .deepCopy();
        body.put("partnerReferenceNo", reference);
        return partner.call("qris.generate-qris", body.toString(), Map.of()).json();
    }

    @Test
    void aCodeCanBeReadByAnyScannerOfQris() throws Exception {
        String text = generate("KOPI-QR-1").path("qrContent").asText();

        Map<String, String> objects = read(text);
        assertThat(objects)
                .containsEntry("00", "01")
                .containsEntry("01", "12")
                .containsEntry("53", "360")
                .containsEntry("58", "ID")
                .containsKeys("26", "52", "54", "59", "60", "62", "63");
        assertThat(read(objects.get("26"))).containsEntry("00", "ID.DANA.WWW");
        assertThat(read(objects.get("62"))).containsEntry("05", "KOPI-QR-1");
        assertThat(objects.get("63")).isEqualTo(checksum(text.substring(0, text.length() - 4)));
    }

    /** Reads id, length and value until the text ends. */
    private static Map<String, String> read(String text) {
        Map<String, String> objects = new LinkedHashMap<>();
        int at = 0;
        while (at < text.length()) {
            int length = Integer.parseInt(text.substring(at + 2, at + 4));
            objects.put(text.substring(at, at + 2), text.substring(at + 4, at + 4 + length));
            at += 4 + length;
        }
        return objects;
    }

    /** The same checksum by another way: long division over all bits. */
    private static String checksum(String text) {
        int register = 0xFFFF;
        for (char letter : text.toCharArray()) {
            for (int bit = 7; bit >= 0; bit--) {
                int in = letter >> bit & 1;
                int out = register >> 15 & 1;
                register = register << 1 & 0xFFFF;
                if ((in ^ out) == 1) {
                    register ^= 0x1021;
                }
            }
        }
        return String.format("%04X", register);
    }

    @Test
    void theCheckOfThisTestAgreesWithTheCheckValueOfTheStandard() {
        assertThat(checksum("123456789")).isEqualTo("29B1");
    }

    @Test
    void aCustomersCodeIsPaidAtOnceAndOnce() throws Exception {
        ObjectNode body = Partner.DESCRIPTION
                .operation("qris.cpm-payment")
                .requestExample("minimal")
                .orElseThrow()
                .deepCopy();
        body.put("partnerReferenceNo", "KOPI-CPM-1");
        body.put("expiryTime", Timestamps.now(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(5))));

        JsonNode first =
                partner.call("qris.cpm-payment", body.toString(), Map.of()).json();
        JsonNode again =
                partner.call("qris.cpm-payment", body.toString(), Map.of()).json();

        assertThat(first.path("responseCode").asText()).isEqualTo("2006000");
        assertThat(first.path("additionalInfo").path("amount")).isEqualTo(body.path("amount"));
        assertThat(again.path("referenceNo")).isEqualTo(first.path("referenceNo"));
    }

    @Test
    void aCustomersCodeThatHasRunOutIsRefused() throws Exception {
        ObjectNode body = Partner.DESCRIPTION
                .operation("qris.cpm-payment")
                .requestExample("minimal")
                .orElseThrow()
                .deepCopy();
        body.put("expiryTime", "2020-01-01T00:00:00+07:00");

        assertThat(partner.call("qris.cpm-payment", body.toString(), Map.of()).code())
                .isEqualTo("4046000");
    }
}
