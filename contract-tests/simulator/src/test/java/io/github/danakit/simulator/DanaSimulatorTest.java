package io.github.danakit.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.simulator.junit.DanaSimulator;
import io.github.danakit.simulator.junit.RunningDana;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@DanaSimulator(partnerId = "shop")
class DanaSimulatorTest {

    @Test
    void theExtensionHandsOverAddressKeysAndControl(RunningDana dana, SimulatorControl control, URI base)
            throws Exception {
        assertThat(dana.baseUri()).isEqualTo(base);
        assertThat(dana.partnerId()).isEqualTo("shop");
        assertThat(dana.partnerPrivatePem()).contains("PRIVATE KEY");
        assertThat(dana.danaPublicPem()).contains("PUBLIC KEY");
        assertThat(dana).hasToString("RunningDana[" + base + "]");
        HttpRequest call = HttpRequest.newBuilder(base.resolve("/nothing")).build();
        HttpClient.newHttpClient().send(call, HttpResponse.BodyHandlers.discarding());
        assertThat(control.journal()).hasSize(1);
    }

    @RepeatedTest(2)
    void everythingIsForgottenBeforeATest(SimulatorControl control) {
        assertThat(control.journal()).isEmpty();
        control.force("payment-gateway.query-payment", "5005501");
    }
}
