package io.github.danakit.suite;

import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.Pact;
import au.com.dius.pact.provider.junit5.HttpTestTarget;
import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.signing.DanaMessages;
import io.github.danakit.contract.signing.Outgoing;
import java.util.Map;
import kotlin.Pair;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/** Signs each request when pact-jvm is about to send it: a Pact holds no signature that would still be good. */
final class SigningTarget extends HttpTestTarget {
    private final Contract contract;
    private final DanaMessages messages;

    SigningTarget(int port, Contract contract, DanaMessages messages) {
        super("127.0.0.1", port);
        this.contract = contract;
        this.messages = messages;
    }

    @Override
    public Pair<Object, Object> prepareRequest(Pact pact, Interaction interaction, Map<String, Object> context) {
        Pair<Object, Object> prepared = super.prepareRequest(pact, interaction, context);
        if (prepared != null && prepared.getFirst() instanceof ClassicHttpRequest request) {
            Outgoing message = message(interaction.getDescription());
            for (String header :
                    contract(interaction.getDescription()).request().headers().keySet()) {
                request.removeHeaders(header);
            }
            message.headers().forEach(request::setHeader);
            if (message.body().length > 0) {
                request.setEntity(new ByteArrayEntity(
                        message.body(), ContentType.parse(message.headers().get("Content-Type"))));
            }
        }
        return prepared;
    }

    private Outgoing message(String description) {
        var interaction = contract(description);
        return messages.of(interaction, interaction.operation().path());
    }

    private io.github.danakit.contract.pact.Interaction contract(String description) {
        return contract.interactions().stream()
                .filter(one -> one.description().equals(description))
                .findFirst()
                .orElseThrow();
    }
}
