package io.github.danakit.simulator;

import java.util.Optional;

/** What a customer does on the pay page: each step happens once and is notified. */
final class Checkout {
    private final Orders orders;
    private final Notifier notifier;

    Checkout(Orders orders, Notifier notifier) {
        this.orders = orders;
        this.notifier = notifier;
    }

    Optional<Order> find(String referenceNo) {
        return orders.find(null, referenceNo);
    }

    Order pay(Order order) {
        return finish(order, OrderState.PAID);
    }

    Order expire(Order order) {
        return finish(order, OrderState.EXPIRED);
    }

    private Order finish(Order order, OrderState state) {
        boolean[] changed = {false};
        Order finished = orders.change(order, current -> {
            changed[0] = current.state() == OrderState.CREATED;
            return changed[0] ? current.in(state, orders.now()) : current;
        });
        if (changed[0]) {
            notifier.finished(finished);
        }
        return finished;
    }
}
