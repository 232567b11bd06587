package io.github.danakit.contract.signing;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.DanaOperation;
import io.github.danakit.contract.pact.Interaction;

/**
 * An answer that DANA would not give: forged, or spoilt on the way. The code under test must not take it for the
 * documented answer that it stands in for. A Pact is what both sides promise, so none of these is in a file.
 */
public enum HostileAnswer {
    /** The documented answer itself. */
    NONE,
    /** Signed with a key that is not DANA's. Of operations whose answers are signed. */
    WRONG_SIGNATURE,
    /** Changed after DANA signed it. Of operations whose answers are signed. */
    TAMPERED_BODY,
    /** Without its signature. Of operations whose answers are signed. */
    MISSING_SIGNATURE,
    /** Rightly signed, but for another request. Of operations whose signed answers name their request. */
    OTHER_REQUEST,
    /**
     * The documented answer about another transaction, as connections and caches mix them up. Of operations whose
     * answers repeat what the request said.
     */
    OTHER_TRANSACTION,
    /** A page for people in place of the documented body, as gateways and login walls send it. */
    HTML_PAGE,
    /** The documented body without its second half. */
    CUT_OFF,
    /** The HTTP status of a broken server beside the documented body. Of operations whose body has the code. */
    FAILING_STATUS;

    /** Whether the answer of an interaction of this contract has what this one spoils. */
    public boolean fits(Contract contract, Interaction interaction) {
        Scheme scheme = new Scheme(interaction.operation().scheme());
        boolean body = interaction.response().body() != null;
        return switch (this) {
            case NONE -> true;
            case WRONG_SIGNATURE, TAMPERED_BODY, MISSING_SIGNATURE -> body && scheme.inEnvelope();
            case OTHER_REQUEST ->
                body
                        && scheme.inEnvelope()
                        && !scheme.head("answer", "{externalId}").isEmpty();
            case OTHER_TRANSACTION -> body && repeatsTheRequest(contract.example(interaction), interaction);
            case HTML_PAGE, CUT_OFF -> body;
            case FAILING_STATUS -> body && codeIsInBody(interaction.operation());
        };
    }

    private static boolean repeatsTheRequest(JsonNode answer, Interaction interaction) {
        JsonNode request = interaction.request().body();
        return request != null && new Echoes(interaction.operation()).any(answer, request);
    }

    private static boolean codeIsInBody(DanaOperation operation) {
        return !operation.scheme().at("/answer/code").asText().equals("{http}");
    }
}
