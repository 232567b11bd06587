package io.github.danakit.contract.mock;

import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.Contracts;
import io.github.danakit.contract.pact.Interaction;
import io.github.danakit.contract.signing.ContractKeys;
import io.github.danakit.contract.signing.DanaAnswers;
import io.github.danakit.contract.signing.HostileAnswer;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Hands out the access token that a client has to fetch before the call that a contract is about. */
final class TokenDesk {
    private final Contract contract;
    private final Interaction token;
    private final RequestCheck check;
    private final DanaAnswers answers;

    private TokenDesk(Contract contract, Interaction token, ContractKeys keys) {
        this.contract = contract;
        this.token = token;
        this.check = new RequestCheck(contract, keys, Map.of());
        this.answers = new DanaAnswers(keys, Clock.systemUTC());
    }

    /** A desk, unless the contract is about fetching tokens itself. */
    static Optional<TokenDesk> of(Contracts kit, Interaction interaction, ContractKeys keys) {
        if (!interaction.operation().scheme().path("text").asText().contains("{accessToken}")) {
            return Optional.empty();
        }
        for (String product : kit.products(Contracts.API)) {
            Contract other = kit.contract(product, Contracts.API);
            for (Interaction candidate : other.interactions()) {
                if (candidate.operation().id().endsWith("access-token-b2b") && !candidate.needsState()) {
                    return Optional.of(new TokenDesk(other, candidate, keys));
                }
            }
        }
        return Optional.empty();
    }

    Optional<DanaAnswers.Answer> answer(Received request) {
        boolean meant = request.path().equals(token.operation().path())
                && check.check(token, request).isEmpty();
        return meant
                ? Optional.of(answers.of(token, contract.example(token), request.body(), HostileAnswer.NONE))
                : Optional.empty();
    }
}
