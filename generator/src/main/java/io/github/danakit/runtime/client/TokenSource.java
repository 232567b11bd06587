package io.github.danakit.runtime.client;

import io.github.danakit.runtime.Outcome;
import io.github.danakit.runtime.OutcomeKind;
import io.github.danakit.runtime.SigningException;
import io.github.danakit.runtime.token.Token;
import io.github.danakit.runtime.token.TokenKey;
import io.github.danakit.runtime.token.TokenStore;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Gets tokens before they are needed and renews them in time; of several callers who need the same one, one asks. */
final class TokenSource {
    private final TokenStore store;
    private final Clock clock;
    private final TokenFetch fetch;
    private final SingleFlight<TokenKey, Token> flights = new SingleFlight<>();

    TokenSource(TokenStore store, Clock clock, TokenFetch fetch) {
        this.store = store;
        this.clock = clock;
        this.fetch = fetch;
    }

    TokenStore store() {
        return store;
    }

    /**
     * A token that may be sent.
     *
     * @param call how such tokens are got, null when nobody told
     */
    Token fresh(TokenKey key, @Nullable TokenCall call) {
        Token kept = store.find(key);
        return kept != null && kept.isFresh(clock.instant())
                ? kept
                : flights.run(key, () -> renewed(key, call), token -> isKept(key, token));
    }

    /** What another caller got may have been rejected meanwhile. */
    private boolean isKept(TokenKey key, Token token) {
        Token kept = store.find(key);
        return kept == null || kept.isFresh(clock.instant()) || !kept.value().equals(token.value());
    }

    private Token renewed(TokenKey key, @Nullable TokenCall call) {
        Instant asked = clock.instant();
        Token kept = store.find(key);
        if (kept != null && kept.isFresh(asked)) {
            return kept;
        }
        Token got = refreshed(kept, call, asked);
        if (got == null && call != null && !call.needsCode()) {
            got = fetch.token(call, call.apply(), asked);
        }
        if (got == null) {
            throw new SigningException("there is no token of this customer any more, or there never was: let him agree"
                    + " and exchange the code that he brings back");
        }
        keep(key, got);
        return got;
    }

    /** A further token by the refresh token, which stays when the answer has no other one. */
    private @Nullable Token refreshed(@Nullable Token kept, @Nullable TokenCall call, Instant asked) {
        String refreshToken = kept == null || !kept.isRefreshable(asked) ? null : kept.refreshToken();
        if (kept == null
                || refreshToken == null
                || call == null
                || call.refresh().isEmpty()) {
            return null;
        }
        Token got = fetch.token(call, call.refreshing(refreshToken), asked);
        return got.refreshToken() == null ? got.withRefresh(refreshToken, kept.refreshEnds()) : got;
    }

    /** Exchanges what a customer brought back; the token is kept when there is one. */
    Outcome<?> exchange(TokenKey key, TokenCall call, String code) {
        Instant asked = clock.instant();
        Outcome<?> outcome = fetch.ask(call, call.applying(code));
        if (outcome.outcome() == OutcomeKind.SUCCESS) {
            keep(key, fetch.read(call, outcome, asked));
        }
        return outcome;
    }

    /** The newest token wins. */
    void keep(TokenKey key, @Nullable Token token) {
        boolean kept = false;
        while (!kept) {
            kept = store.replace(key, store.find(key), token);
        }
    }

    /** The other side refused this token: unless another one is kept already, it is renewed before the next use. */
    void reject(TokenKey key, Token token) {
        store.replace(key, token, token.rejected());
    }
}
