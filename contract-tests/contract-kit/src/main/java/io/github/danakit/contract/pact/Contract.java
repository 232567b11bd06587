package io.github.danakit.contract.pact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What DANA and a partner promise each other for one product and direction.
 *
 * @param direction {@link Contracts#API} or {@link Contracts#SPI}
 * @param interactions the promises
 * @param schemas schemas of the bodies by name
 * @param examples whole answers by operation and code
 */
public record Contract(
        String product, String direction, List<Interaction> interactions, BodySchemas schemas, JsonNode examples) {

    /**
     * A copy with these operations only.
     *
     * @param operations names without the product; all when empty
     * @throws ContractException when one has no contract
     */
    public Contract only(List<String> operations) {
        Set<String> known = new TreeSet<>();
        interactions.forEach(interaction -> known.add(interaction.operation().name()));
        for (String operation : operations) {
            if (!known.contains(operation)) {
                throw new ContractException(
                        "DANA-PACT-005",
                        "'" + operation + "' has no contract in " + product + ". Use some of "
                                + String.join(", ", known) + ".");
            }
        }
        return with(interactions.stream()
                .filter(interaction -> operations.isEmpty()
                        || operations.contains(interaction.operation().name()))
                .toList());
    }

    /** The whole documented answer of an interaction, which holds more than what every answer has; or missing. */
    public JsonNode example(Interaction interaction) {
        return examples.path(interaction.operation().name())
                .path(interaction.parameters().getOrDefault("code", ""));
    }

    /** A copy with these interactions only. */
    public Contract with(List<Interaction> chosen) {
        return new Contract(product, direction, List.copyOf(chosen), schemas, examples);
    }
}
