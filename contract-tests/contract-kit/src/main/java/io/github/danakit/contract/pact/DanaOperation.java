package io.github.danakit.contract.pact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * An operation of the description.
 *
 * @param id DANA's id, such as {@code payment-gateway.finish-notify}
 * @param name the id without the product
 * @param scheme how its messages are signed, as the description writes it; missing for unsigned ones
 * @param schemeName name of that scheme, or empty
 * @param facts what else the index tells
 * @param place where the description has it
 */
public record DanaOperation(
        String id,
        String name,
        String method,
        String path,
        JsonNode scheme,
        String schemeName,
        JsonNode facts,
        String place,
        List<DanaCode> codes) {

    /** Two digits that codes of the operation carry, or empty. */
    public String serviceCode() {
        return facts.path("serviceCode").asText();
    }

    /** Name of the request's schema, or empty. */
    public String requestSchema() {
        return facts.path("request").asText();
    }

    /** Media type of the request, or empty. */
    public String mediaType() {
        return facts.path("mediaType").asText();
    }

    /** A documented code. */
    public DanaCode code(String code) {
        return codes.stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ContractException("DANA-PACT-002", id + " has no code " + code + "."));
    }
}
