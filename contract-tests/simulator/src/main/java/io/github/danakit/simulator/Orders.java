package io.github.danakit.simulator;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All orders, by the partner's reference and by DANA's. */
final class Orders {
    private static final ZoneOffset JAKARTA = ZoneOffset.ofHours(7);

    private final Clock clock;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<String, Order> byPartnerReference = new ConcurrentHashMap<>();
    private final Map<String, String> partnerReferences = new ConcurrentHashMap<>();

    Orders(Clock clock) {
        this.clock = clock;
    }

    OffsetDateTime now() {
        return clock.instant().atOffset(JAKARTA).truncatedTo(ChronoUnit.SECONDS);
    }

    /** A number that DANA gives out: the day, and a count. */
    String nextNumber() {
        String day = now().format(DateTimeFormatter.ofPattern("yyyyMMdd"));
        return day + "1012148101" + String.format("%019d", numbers.incrementAndGet());
    }

    /** The order under a reference; made when there is none yet. */
    Order getOrCreate(String partnerReferenceNo, Function<String, Order> make) {
        return byPartnerReference.computeIfAbsent(partnerReferenceNo, reference -> {
            Order order = make.apply(nextNumber());
            partnerReferences.put(order.referenceNo(), reference);
            return order;
        });
    }

    Optional<Order> find(@Nullable String partnerReferenceNo, @Nullable String referenceNo) {
        String reference = partnerReferenceNo != null
                ? partnerReferenceNo
                : referenceNo == null ? null : partnerReferences.get(referenceNo);
        return reference == null
                ? Optional.empty()
                : Optional.ofNullable(byPartnerReference.get(reference)).map(this::aged);
    }

    /** An order whose time is over without payment has expired. */
    private Order aged(Order order) {
        boolean over = order.state() == OrderState.CREATED && now().isAfter(order.validUpTo());
        return over ? change(order, o -> o.in(OrderState.EXPIRED, o.validUpTo())) : order;
    }

    /** Changes an order as one step. */
    Order change(Order order, UnaryOperator<Order> change) {
        Order changed = byPartnerReference.computeIfPresent(
                order.partnerReferenceNo(), (key, current) -> change.apply(current));
        return changed == null ? order : changed;
    }

    /** Changes an order as one step if it still fulfils a condition then. */
    Order change(Order order, Predicate<Order> condition, UnaryOperator<Order> change) {
        return change(order, current -> condition.test(current) ? change.apply(current) : current);
    }
}
