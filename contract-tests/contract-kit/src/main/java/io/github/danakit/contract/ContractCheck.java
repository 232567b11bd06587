package io.github.danakit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.contract.pact.Interaction;
import io.github.danakit.contract.pact.Mismatch;
import io.github.danakit.contract.signing.Forms;
import io.github.danakit.contract.verify.Failure;
import io.github.danakit.contract.verify.ServerCheck;
import java.net.URI;
import java.util.List;

/** One interaction to hold a server against. */
public final class ContractCheck {
    private final Interaction interaction;
    private final ServerCheck server;
    private boolean done;

    ContractCheck(Interaction interaction, ServerCheck server) {
        this.interaction = interaction;
        this.server = server;
    }

    /**
     * Sends the request to the server and checks status, headers, body and schema of its answer.
     *
     * @param server where it listens; the path of the operation is added
     * @throws AssertionError when the server does not keep the contract
     */
    public void verify(URI server) {
        done = true;
        List<Mismatch> mismatches = this.server.check(interaction, server);
        if (!mismatches.isEmpty()) {
            throw new AssertionError(Failure.describe(interaction, mismatches));
        }
    }

    /**
     * What the message will say, so that a test can prepare the order that it is about.
     *
     * @param member path of a member in the body, such as {@code amount.value}; without the envelope where there is one
     * @return its text; empty when the message has no such member
     */
    public String says(String member) {
        JsonNode body = interaction.request().body();
        if (body == null) {
            return interaction.request().query().getOrDefault(member, "");
        }
        JsonNode envelope = interaction.operation().scheme().path("envelope");
        JsonNode content = envelope.isMissingNode()
                ? body
                : body.path(envelope.path("request").asText())
                        .path(envelope.path("body").asText());
        JsonNode fields = content.isTextual() ? Forms.object(content.asText()) : content;
        return fields.at("/" + member.replace('.', '/')).asText();
    }

    boolean done() {
        return done;
    }

    Interaction interaction() {
        return interaction;
    }

    /** Name of the interaction. */
    @Override
    public String toString() {
        return interaction.description();
    }
}
