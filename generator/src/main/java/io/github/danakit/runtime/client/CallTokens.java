package io.github.danakit.runtime.client;

import io.github.danakit.runtime.token.Token;
import io.github.danakit.runtime.token.TokenKey;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tokens of one logical call: got before each attempt, renewed at most once. */
final class CallTokens {
    private final TokenSource source;
    private final Map<TokenKey, @Nullable TokenCall> needed;
    private final Map<TokenKey, Token> used = new HashMap<>();
    private boolean renewed;

    CallTokens(TokenSource source, Map<TokenKey, @Nullable TokenCall> needed) {
        this.source = source;
        this.needed = needed;
    }

    /** The tokens by placeholder. */
    Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        needed.forEach((key, call) -> {
            Token token = source.fresh(key, call);
            used.put(key, token);
            values.put(key.kind(), token.value());
        });
        return values;
    }

    /** The call made them worthless. */
    void forget() {
        try {
            used.keySet().forEach(key -> source.keep(key, null));
        } catch (RuntimeException e) {
            // A worthless token that stays does no harm: it is refused.
        }
    }

    /** The tokens were refused. May the call be repeated with new ones? */
    boolean renew() {
        boolean first = !renewed && !used.isEmpty();
        renewed = true;
        try {
            used.forEach(source::reject);
            return first;
        } catch (RuntimeException e) {
            // The answer that is there already counts for more than the store's trouble.
            return false;
        }
    }
}
