package io.github.danakit.simulator.authorization;

import io.github.danakit.simulator.product.World;
import io.github.danakit.simulator.world.Remembered;
import java.time.Duration;
import java.time.OffsetDateTime;

/** Tokens of partners, each good for fifteen minutes of simulated time. Thread-safe. */
public final class PartnerTokens {
    /** How long a token is good; the description's example says so, too. */
    static final Duration LIFE = Duration.ofMinutes(15);

    private final World world;
    private final Remembered<OffsetDateTime> ends = new Remembered<>(1_000);

    /** No tokens yet. */
    public PartnerTokens(World world) {
        this.world = world;
        world.resets().add(ends::clear);
    }

    /** A new token. */
    String make() {
        String token = world.numbers().token(40);
        ends.put(token, world.clock().now().plus(LIFE));
        return token;
    }

    /** Whether a token was handed out and its time is not over. */
    public boolean isGood(String token) {
        return ends.find(token).filter(world.clock().now()::isBefore).isPresent();
    }
}
