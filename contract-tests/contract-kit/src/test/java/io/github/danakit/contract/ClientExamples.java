package io.github.danakit.contract;

import io.github.danakit.contract.signing.HostileAnswer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Tests of clients as teams could write them wrongly; {@link DanaInteractionTest} runs them. */
class ClientExamples {

    @Test
    @DanaInteraction("cancel-order 4045701")
    void isAmbiguous(DanaMock dana) {}

    @Test
    @DanaInteraction("create-order-hosted 4049999")
    void isUnknown(DanaMock dana) {}

    @Test
    @DanaInteraction("create-order-hosted 4045418")
    void callsNobody(DanaMock dana) {}

    @Test
    @DanaInteraction("create-order-hosted 4045418")
    void sendsNonsense(DanaMock dana) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(dana.uri() + "/pay"))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("{\"orderTitel\":\"Kettle\"}"))
                .build();
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
    }

    @Test
    @DanaInteraction(value = "create-order-hosted 4045418", partnerId = "KOPISENJA1")
    void sendsAnotherId(DanaMock dana) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(dana.uri())
                .header("X-PARTNER-ID", dana.keys().partnerId() + "2")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
    }

    @Test
    @DanaInteraction(value = "create-order-hosted 2005400", answer = HostileAnswer.WRONG_SIGNATURE)
    void wantsAForgeryOfWhatIsNotSigned(DanaMock dana) {}
}
