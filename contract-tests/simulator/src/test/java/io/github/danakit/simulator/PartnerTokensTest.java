package io.github.danakit.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Partners may sign with a shared secret and a token that they fetch. */
class PartnerTokensTest {
    private static final Partner PARTNER = new Partner(Partner.options().withTimeStanding(true));

    @AfterAll
    static void close() {
        PARTNER.close();
    }

    @Test
    void aTokenIsGoodForFifteenMinutes() throws Exception {
        String token = PARTNER.call("authorization.access-token-b2b", Map.of())
                .json()
                .path("accessToken")
                .asText();
        assertThat(PARTNER.symmetric(token).code()).isEqualTo("4045501");
        PARTNER.control().advance(Duration.ofMinutes(16));
        assertThat(PARTNER.symmetric(token).code()).isEqualTo("4015501");
    }

    @Test
    void aTokenThatNobodyHandedOutIsRefused() throws Exception {
        assertThat(PARTNER.symmetric("made-up").code()).isEqualTo("4015501");
    }
}
