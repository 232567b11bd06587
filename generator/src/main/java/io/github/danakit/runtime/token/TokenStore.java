package io.github.danakit.runtime.token;

import org.jspecify.annotations.Nullable;

/**
 * Keeps access tokens. The one in memory forgets them with the process; who runs several processes, or wants to keep
 * the tokens of customers, brings one of his own. Implementations are thread-safe and encrypt what they write.
 */
public interface TokenStore {
    /** The token that was kept, whether it is still fresh or not; null when there is none. */
    @Nullable
    Token find(TokenKey key);

    /**
     * Keeps a token, unless another one was kept meanwhile.
     *
     * @param known what is expected to be kept at present; null for nothing
     * @param token what is kept from now on; null for nothing
     * @return false when something else than {@code known} was found; nothing is changed then
     */
    boolean replace(TokenKey key, @Nullable Token known, @Nullable Token token);
}
