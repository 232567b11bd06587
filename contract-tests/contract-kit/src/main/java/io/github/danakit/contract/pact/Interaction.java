package io.github.danakit.contract.pact;

import java.util.Map;
import java.util.Optional;

/**
 * One promise of a contract: in a state, this request is answered so.
 *
 * @param description its name, such as {@code finish-notify 2005600}
 * @param state provider state
 * @param parameters what the state is about: operation, code, and the case of a hostile one
 */
public record Interaction(
        DanaOperation operation,
        String description,
        String state,
        Map<String, String> parameters,
        PactMessage request,
        PactMessage response) {

    /** The documented code that is answered; none for a refusal. */
    public Optional<DanaCode> code() {
        return Optional.ofNullable(parameters.get("code")).map(operation::code);
    }

    /** What is wrong or odd with the message, such as {@code WRONG_SIGNATURE}; empty for an ordinary one. */
    public String hostileCase() {
        return parameters.getOrDefault("case", "");
    }

    /** Whether a server has to be prepared for it: it is neither hostile nor an ordinary good answer. */
    public boolean needsState() {
        return hostileCase().isEmpty() && !code().filter(this::ordinary).isPresent();
    }

    private boolean ordinary(DanaCode code) {
        DanaCode first = operation.codes().stream()
                .filter(row -> row.http() < 300 && row.outcome().equals("SUCCESS"))
                .findFirst()
                .orElse(operation.codes().get(0));
        return code.equals(first);
    }

    /** Where the description has it. */
    public String place() {
        return hostileCase().isEmpty() ? code().map(DanaCode::place).orElse(operation.place()) : operation.place();
    }
}
