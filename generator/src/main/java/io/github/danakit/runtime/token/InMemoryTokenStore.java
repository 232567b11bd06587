package io.github.danakit.runtime.token;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps tokens for as long as the process lives. */
public final class InMemoryTokenStore implements TokenStore {
    private final Map<TokenKey, Token> tokens = new ConcurrentHashMap<>();

    /** An empty store. */
    public InMemoryTokenStore() {}

    @Override
    public @Nullable Token find(TokenKey key) {
        return tokens.get(key);
    }

    @Override
    public boolean replace(TokenKey key, @Nullable Token known, @Nullable Token token) {
        if (known == null) {
            return token == null ? !tokens.containsKey(key) : tokens.putIfAbsent(key, token) == null;
        }
        return token == null ? tokens.remove(key, known) : tokens.replace(key, known, token);
    }

    /** The number of tokens; nothing of them. */
    @Override
    public String toString() {
        return "InMemoryTokenStore[" + tokens.size() + "]";
    }
}
