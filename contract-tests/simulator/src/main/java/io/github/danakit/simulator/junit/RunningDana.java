package io.github.danakit.simulator.junit;

import io.github.danakit.simulator.SimulatorControl;
import java.net.URI;

/**
 * A simulated DANA that runs, and what a partner needs to call it.
 *
 * @param baseUri where it listens
 * @param partnerId the partner's client id
 * @param partnerPrivatePem the partner's private key
 * @param clientSecret secret that the partner shares with DANA
 * @param danaPublicPem DANA's public key
 * @param control steers it
 */
public record RunningDana(
        URI baseUri,
        String partnerId,
        String partnerPrivatePem,
        String clientSecret,
        String danaPublicPem,
        SimulatorControl control) {
    /** The address only. */
    @Override
    public String toString() {
        return "RunningDana[" + baseUri + "]";
    }
}
