package io.github.danakit.simulator.notice;

import io.github.danakit.dana.runtime.client.Operation;
import io.github.danakit.simulator.description.Description;
import io.github.danakit.simulator.notice.Delivery.State;
import io.github.danakit.simulator.world.Remembered;
import io.github.danakit.simulator.world.Timeline;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Sends signed messages to partners, by DANA's schedule until they are taken. Thread-safe. */
public final class Notifier {
    private final Supplier<Description> description;
    private final Timeline timeline;
    private final Outbox outbox;
    private final AtomicLong numbers = new AtomicLong();
    private final Remembered<Delivery<?>> deliveries = new Remembered<>(10_000);
    private volatile boolean holding;
    private volatile int copies = 1;

    /** A notifier that has nothing to send yet. */
    public Notifier(Supplier<Description> description, Timeline timeline, Outbox outbox) {
        this.description = description;
        this.timeline = timeline;
        this.outbox = outbox;
    }

    /** Sends a message at once, unless messages are held back, and again until it is taken. */
    public <Q> void send(Operation<Q, ?> operation, URI address, Q message) {
        send(operation, address, "", message);
    }

    /** Like {@link #send(Operation, URI, Object)}, to a partner that goes by another name there. */
    public <Q> void send(Operation<Q, ?> operation, URI address, String partnerId, Q message) {
        for (int copy = 0; copy < copies; copy++) {
            String id = String.valueOf(numbers.incrementAndGet());
            State state = holding ? State.HELD : State.WAITING;
            deliveries.put(id, new Delivery<>(id, operation, address, partnerId, message, 0, state));
            if (state == State.WAITING) {
                timeline.after(Duration.ZERO, () -> attempt(id));
            }
        }
    }

    /** How often each later message is sent, to see whether a partner acts once only. */
    public void copies(int copies) {
        if (copies < 1 || copies > 100) {
            throw new IllegalArgumentException("copies is a number from 1 to 100");
        }
        this.copies = copies;
    }

    /** Keeps later messages back until {@link #release}. */
    public void hold() {
        holding = true;
    }

    /** Sends what was kept back, one after the other, and holds no longer. */
    public void release(boolean newestFirst) {
        holding = false;
        List<Delivery<?>> held = new ArrayList<>(deliveries.all());
        held.removeIf(delivery -> delivery.state() != State.HELD);
        if (newestFirst) {
            Collections.reverse(held);
        }
        timeline.after(Duration.ZERO, () -> held.forEach(delivery -> attempt(delivery.id())));
    }

    /** Sends a message once more, whether it was taken or not. */
    public boolean again(String id) {
        Optional<Delivery<?>> known = deliveries.find(id);
        known.ifPresent(delivery -> timeline.after(Duration.ZERO, () -> attempt(id)));
        return known.isPresent();
    }

    private void attempt(String id) {
        deliveries.find(id).ifPresent(delivery -> {
            Outbox.Result result = outbox.send(delivery);
            int attempts = delivery.attempts() + 1;
            Schedule schedule =
                    Schedule.of(description.get().operation(delivery.operation().id()));
            Optional<Duration> pause = result.taken() || delivery.state() == State.TAKEN
                    ? Optional.empty()
                    : schedule.pauseAfter(attempts, result.answered());
            State state = result.taken() || delivery.state() == State.TAKEN
                    ? State.TAKEN
                    : pause.isPresent() ? State.WAITING : State.GIVEN_UP;
            deliveries.change(id, now -> now.attempted(state));
            pause.ifPresent(span -> timeline.after(span, () -> attempt(id)));
        });
    }

    /** All deliveries that are remembered, the oldest first. */
    public List<Delivery<?>> deliveries() {
        return deliveries.all();
    }

    /** Forgets all deliveries and settings. What is being sent at this moment still goes out. */
    public void reset() {
        deliveries.clear();
        holding = false;
        copies = 1;
    }
}
