package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTest {

    @Test
    void goesFromOrderToRefundAndRefusesForgeriesAndMistakes() throws Exception {
        ByteArrayOutputStream told = new ByteArrayOutputStream();

        new Story(new PrintStream(told, true, StandardCharsets.UTF_8)).tell();

        List<String> lines = told.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(9);
        assertThat(lines.get(0)).contains("2005400", "SUCCESS", "PROCEED");
        assertThat(lines.get(1)).contains("/checkout/", "HTTP 303");
        assertThat(lines.get(2)).contains("verified: SUCCESS, 250000.00");
        assertThat(lines.get(3)).contains("2005500", "the payment is SUCCESS");
        assertThat(lines.get(4)).contains("2005800");
        assertThat(lines.get(5)).contains("HTTP 401", "4015600", "never saw it");
        assertThat(lines.get(6)).contains("4045418", "NEW_TRANSACTION");
        assertThat(lines.get(7)).contains("HTTP 400", "40054");
        assertThat(lines.get(8)).contains("originalPartnerReferenceNo is missing", "refundAmount is missing");
    }
}
