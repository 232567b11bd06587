package io.github.danakit.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Partner PARTNER = new Partner(Partner.options().withTimeStanding(true));

    private final Inbox inbox = new Inbox();

    @BeforeEach
    void reset() {
        PARTNER.control().reset();
    }

    @AfterEach
    void closeInbox() {
        inbox.close();
    }

    @AfterAll
    static void close() {
        PARTNER.close();
    }

    private void paid(String reference) throws Exception {
        PARTNER.create(reference, "25000.00", inbox.address());
        PARTNER.control().pay(reference);
        PARTNER.control().advance(Duration.ZERO);
    }

    private static JsonNode message(int index) throws Exception {
        return PARTNER.get("/_simulator/api/messages").json().path("messages").path(index);
    }

    @Test
    void aMessageIsDeliveredAgainByTheScheduleUntilItIsTaken() throws Exception {
        inbox.answer(Inbox.LATER);
        paid("INV-1");
        assertThat(inbox.bodies()).hasSize(1);
        PARTNER.control().advance(Duration.ofMinutes(1));
        assertThat(inbox.bodies()).hasSize(1);
        PARTNER.control().advance(Duration.ofMinutes(1));
        assertThat(inbox.bodies()).hasSize(2);
        inbox.answer(Inbox.THANKS);
        PARTNER.control().advance(Duration.ofMinutes(8));
        assertThat(inbox.bodies()).hasSize(3);
        assertThat(message(0).path("state").asText()).isEqualTo("TAKEN");
        PARTNER.control().advance(Duration.ofDays(1));
        assertThat(inbox.bodies()).hasSize(3).allMatch(body -> body.contains("INV-1"));
    }

    @Test
    void silenceIsFollowedByTwoMoreAttemptsOnly() throws Exception {
        PARTNER.create("INV-2", "1.00", URI.create("http://127.0.0.1:9/notify"));
        PARTNER.control().pay("INV-2");
        for (int i = 0; i < 4; i++) {
            PARTNER.control().advance(Duration.ofHours(4));
        }
        assertThat(message(0).path("attempts").asInt()).isEqualTo(3);
        assertThat(message(0).path("state").asText()).isEqualTo("GIVEN_UP");
    }

    @Test
    void messagesComeTwiceAndInAnotherOrderOnRequest() throws Exception {
        PARTNER.post("/_simulator/api/messages/settings", "{\"hold\":true,\"copies\":2}");
        paid("INV-3");
        paid("INV-4");
        assertThat(inbox.bodies()).isEmpty();
        PARTNER.post("/_simulator/api/messages/release", "{\"newestFirst\":true}");
        assertThat(inbox.bodies()).hasSize(4);
        assertThat(inbox.bodies().get(0)).contains("INV-4");
        assertThat(inbox.bodies().get(3)).contains("INV-3");
        PARTNER.post("/_simulator/api/messages/1/again", "{}");
        assertThat(inbox.bodies()).hasSize(5);
    }

    @Test
    void anOrderThatNobodyPaysIsToldAsClosed() throws Exception {
        PARTNER.create("INV-5", "11013.00", inbox.address());
        PARTNER.control().advance(Duration.ofDays(366));
        assertThat(inbox.bodies()).hasSize(1);
        assertThat(inbox.bodies().get(0)).contains("\"latestTransactionStatus\":\"05\"");
    }

    @Test
    void anyMessageOfDanaCanBeSentOnRequest() throws Exception {
        String wanted = "{\"operation\":\"disbursement.transfer-to-bank-notify\",\"url\":\"" + inbox.address() + "\"}";
        Partner.Answer answer = PARTNER.post("/_simulator/api/messages", wanted);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(inbox.bodies()).hasSize(1);
        assertThat(PARTNER.post("/_simulator/api/messages", "{\"operation\":\"none\"}")
                        .text())
                .contains("is nothing that DANA calls", "payment-gateway.finish-notify");
    }
}
