package io.github.danakit.simulator.widget;

import java.time.OffsetDateTime;

/**
 * A customer who bound his account to a partner.
 *
 * @param publicUserId DANA's id of the customer
 * @param accessToken token that partners send for him
 * @param refreshToken token that brings new ones
 * @param expiry when both run out
 */
public record Binding(String publicUserId, String accessToken, String refreshToken, OffsetDateTime expiry) {
    /** The customer only. */
    @Override
    public String toString() {
        return "Binding[" + publicUserId + "]";
    }
}
