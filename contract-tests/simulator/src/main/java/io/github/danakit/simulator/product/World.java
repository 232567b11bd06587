package io.github.danakit.simulator.product;

import io.github.danakit.simulator.notice.Notifier;
import io.github.danakit.simulator.orders.Orders;
import io.github.danakit.simulator.world.Numbers;
import io.github.danakit.simulator.world.SimulatedClock;
import io.github.danakit.simulator.world.Timeline;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What behaviours share.
 *
 * @param clock simulated time
 * @param timeline runs what happens later
 * @param numbers numbers and tokens that DANA gives out
 * @param orders orders that customers pay
 * @param notifier tells partners
 * @param documented answers that the description shows
 * @param resets what has to be forgotten when the simulator is reset
 * @param base address of the simulator, for pages
 * @param notifyUrl where messages go whose address the partner did not name, null when nowhere
 */
public record World(
        SimulatedClock clock,
        Timeline timeline,
        Numbers numbers,
        Orders orders,
        Notifier notifier,
        Documented documented,
        Resets resets,
        URI base,
        @Nullable URI notifyUrl) {}
