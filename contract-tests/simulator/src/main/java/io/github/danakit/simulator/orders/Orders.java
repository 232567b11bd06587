package io.github.danakit.simulator.orders;

import io.github.danakit.simulator.world.Numbers;
import io.github.danakit.simulator.world.Remembered;
import io.github.danakit.simulator.world.SimulatedClock;
import io.github.danakit.simulator.world.Timeline;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All orders, by the partner's reference and by DANA's: the newest 50,000 of them. Whoever finishes an order here has
 * its product told, once per order. Thread-safe.
 */
public final class Orders {
    private static final int MOST = 50_000;

    private final SimulatedClock clock;
    private final Timeline timeline;
    private final Numbers numbers;
    private final Remembered<Order> byPartnerReference = new Remembered<>(MOST);
    private final Remembered<String> partnerReferences = new Remembered<>(MOST);
    private final Map<String, Consumer<Order>> told = new ConcurrentHashMap<>();

    /** No orders yet. */
    public Orders(SimulatedClock clock, Timeline timeline, Numbers numbers) {
        this.clock = clock;
        this.timeline = timeline;
        this.numbers = numbers;
    }

    /** Has a product told of each of its orders that is paid or expires. */
    public void whenFinished(String product, Consumer<Order> listener) {
        told.put(product, listener);
    }

    /** The order under the partner's reference; made when there is none yet. */
    public Order getOrMake(NewOrder wanted) {
        boolean[] made = {false};
        Order order = byPartnerReference.getOrMake(wanted.partnerReferenceNo(), reference -> {
            made[0] = true;
            return wanted.at(numbers.reference(), clock.now());
        });
        if (made[0]) {
            partnerReferences.put(order.referenceNo(), order.partnerReferenceNo());
            Duration life = Duration.between(clock.instant(), wanted.validUpTo());
            // A look at the order after its last second lets it expire.
            String reference = order.partnerReferenceNo();
            timeline.after(life.plusSeconds(1), () -> find(reference, null));
        }
        return order;
    }

    /** The order under either reference, the second of which may be an alias; the partner's counts first. */
    public Optional<Order> find(@Nullable String partnerReferenceNo, @Nullable String referenceNo) {
        Optional<String> reference =
                partnerReferenceNo != null ? Optional.of(partnerReferenceNo) : partnerReferences.find(referenceNo);
        return reference.flatMap(byPartnerReference::find).map(this::aged);
    }

    /** An order whose time is over without payment has expired. */
    private Order aged(Order order) {
        boolean over = order.state() == OrderState.CREATED
                && clock.now().isAfter(order.wanted().validUpTo());
        return over ? expire(order) : order;
    }

    /** Has an order found under another number, too: that of the virtual account that it is paid into. */
    public void alias(String number, Order order) {
        partnerReferences.put(number, order.partnerReferenceNo());
    }

    /** Changes an order as one step if it still fulfils a condition then, and returns how it stands. */
    public Order change(Order order, Predicate<Order> condition, UnaryOperator<Order> change) {
        return byPartnerReference
                .change(
                        order.partnerReferenceNo(),
                        current -> condition.test(current) ? change.apply(current) : current)
                .orElse(order);
    }

    /** The customer pays. */
    public Order pay(Order order) {
        return finish(order, OrderState.PAID);
    }

    /** The order's time is over. */
    public Order expire(Order order) {
        return finish(order, OrderState.EXPIRED);
    }

    /** The customer pays, and nobody knows the end yet. */
    public Order paying(Order order) {
        return change(order, now -> now.state() == OrderState.CREATED, now -> now.in(OrderState.PAYING, null));
    }

    /** The partner takes the order back. */
    public Order cancel(Order order) {
        return change(
                order,
                now -> (now.isOpen() || now.state() == OrderState.PAID)
                        && now.refunds().isEmpty(),
                now -> now.in(OrderState.CANCELLED, clock.now()));
    }

    private Order finish(Order order, OrderState state) {
        boolean[] changed = {false};
        Order finished = change(order, now -> changed[0] = now.isOpen(), now -> now.in(state, clock.now()));
        if (changed[0]) {
            told.getOrDefault(finished.wanted().product(), nobody -> {}).accept(finished);
        }
        return finished;
    }

    /** All orders that are remembered, the oldest first. */
    public List<Order> all() {
        return byPartnerReference.all();
    }

    /** Forgets all orders. */
    public void reset() {
        byPartnerReference.clear();
        partnerReferences.clear();
    }
}
