package io.github.danakit.contract.verify;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.contract.pact.Interaction;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Sets states up by HTTP, in the form that Pact's tools use: {@code POST {"state", "params", "action": "setup"}}.
 * DANA's public key of the run is sent along as {@code danaPublicKey}.
 */
public final class CallbackStates implements States {
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI address;
    private final String danaPublicPem;

    /** Calls back at this address. */
    public CallbackStates(URI address, String danaPublicPem) {
        this.address = address;
        this.danaPublicPem = danaPublicPem;
    }

    @Override
    public void enter(Interaction interaction) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("state", interaction.state()).put("action", "setup");
        ObjectNode parameters = body.putObject("params");
        interaction.parameters().forEach(parameters::put);
        interaction.code().ifPresent(code -> parameters.put("http", code.http()));
        body.put("danaPublicKey", danaPublicPem);
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        try {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status < 200 || status > 299) {
                throw new StateException("the states callback answered HTTP " + status);
            }
        } catch (IOException e) {
            throw new StateException("the states callback cannot be reached: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StateException("interrupted");
        }
    }
}
