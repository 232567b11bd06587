package io.github.danakit.simulator.authorization;

import io.github.danakit.dana.authorization.AccessTokenB2bRequest;
import io.github.danakit.dana.authorization.AccessTokenB2bResponse;
import io.github.danakit.dana.authorization.AuthorizationHandler;
import io.github.danakit.dana.authorization.AuthorizationOperations;
import io.github.danakit.dana.runtime.server.Reply;
import io.github.danakit.dana.runtime.server.Verified;
import io.github.danakit.dana.runtime.signing.Timestamps;
import io.github.danakit.simulator.product.Answers;
import io.github.danakit.simulator.product.World;

/** Hands out tokens to partners that sign with a shared secret. */
public final class Authorization implements AuthorizationHandler {
    private final World world;
    private final PartnerTokens tokens;

    /** Hands out these tokens. */
    public Authorization(World world, PartnerTokens tokens) {
        this.world = world;
        this.tokens = tokens;
    }

    @Override
    public Reply<AccessTokenB2bResponse> accessTokenB2b(Verified<AccessTokenB2bRequest> message) {
        return Answers.with(
                world.documented().usual(AuthorizationOperations.ACCESS_TOKEN_B2B, message),
                body -> body.toBuilder()
                        .accessToken(tokens.make())
                        .accessTokenExpiryTime(
                                Timestamps.format(world.clock().now().plus(PartnerTokens.LIFE)))
                        .build());
    }
}
