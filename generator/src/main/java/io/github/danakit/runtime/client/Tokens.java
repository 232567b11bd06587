package io.github.danakit.runtime.client;

import io.github.danakit.runtime.Customer;
import io.github.danakit.runtime.Outcome;
import io.github.danakit.runtime.token.Token;
import io.github.danakit.runtime.token.TokenKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of customers who agreed to calls on their behalf. A token of the partner itself needs no handling: calls
 * fetch and renew it. What a token store of the application throws passes through.
 */
public final class Tokens {
    private final ClientConfig config;
    private final List<TokenCall> calls;
    private final TokenSource source;

    Tokens(ClientConfig config, List<TokenCall> calls, TokenSource source) {
        this.config = config;
        this.calls = List.copyOf(calls);
        this.source = source;
    }

    /**
     * Exchanges the code that a customer brought back for his tokens and keeps them; calls with
     * {@link Customer#bound(String)} use and renew them from then on. A code works once: after an outcome that is not a
     * success, and after an exception, let the customer agree again.
     *
     * @param customer your own id of the customer
     * @param code the code, as it came back
     * @return what was answered
     * @throws IllegalStateException when the emitted code knows no operation that hands such tokens out
     */
    public Outcome<?> exchange(String customer, String code) {
        TokenCall call = calls.stream()
                .filter(TokenCall::needsCode)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no operation hands out tokens of customers here: emit the product that has it"));
        return source.exchange(key(call.kind(), customer), call, code);
    }

    /** Keeps a token that was got elsewhere, in place of the present one. */
    public void keep(String customer, Token token) {
        source.keep(key(Customer.TOKEN, customer), token);
    }

    /** The token of a customer as it is kept, perhaps no longer fresh. Never log it. */
    public Optional<Token> find(String customer) {
        return Optional.ofNullable(source.store().find(key(Customer.TOKEN, customer)));
    }

    /** Forgets the tokens of a customer, for example when he ended the binding. */
    public void forget(String customer) {
        source.keep(key(Customer.TOKEN, customer), null);
    }

    /** What a call with this signer, perhaps on behalf of a customer, needs. */
    CallTokens of(Predicate<String> taken, @Nullable Customer customer) {
        Map<TokenKey, @Nullable TokenCall> needed = new HashMap<>();
        for (TokenCall call : calls) {
            if (!call.needsCode() && taken.test(call.kind())) {
                needed.put(key(call.kind(), ""), call);
            }
        }
        String id = customer == null ? null : customer.id();
        if (id != null && taken.test(Customer.TOKEN)) {
            needed.put(key(Customer.TOKEN, id), ofCustomers());
        }
        return new CallTokens(source, needed);
    }

    private @Nullable TokenCall ofCustomers() {
        return calls.stream()
                .filter(call -> call.kind().equals(Customer.TOKEN))
                .findFirst()
                .orElse(null);
    }

    private TokenKey key(String kind, String customer) {
        return new TokenKey(config.environment().baseUri().toString(), config.partnerId(), kind, customer);
    }

    /** Nothing of the tokens. */
    @Override
    public String toString() {
        return "Tokens of " + config.partnerId();
    }
}
