package io.github.danakit.simulator;

import io.github.danakit.simulator.journal.Entry;
import io.github.danakit.simulator.orders.Order;
import io.github.danakit.simulator.scene.ForcedScene;
import io.github.danakit.simulator.scene.Scene;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Steers a simulator that runs in this program, as the control API does over HTTP. Thread-safe. */
public final class SimulatorControl {
    private final Simulation simulation;

    SimulatorControl(Simulation simulation) {
        this.simulation = simulation;
    }

    /**
     * Forces a scene on the next call of an operation.
     *
     * @param operation id such as {@code payment-gateway.create-order-hosted}
     * @param scene documented code, or one of {@code delay=3s}, {@code reset}, {@code truncated}, {@code html}, or both
     *     with a comma between
     * @throws IllegalArgumentException when there is no such operation or scene
     */
    public void force(String operation, String scene) {
        force(operation, scene, 1, Map.of());
    }

    /**
     * Forces a scene on some calls.
     *
     * @param times how many calls get it
     * @param when dotted members of the request and the texts that they must have; empty fits every request
     * @throws IllegalArgumentException when there is no such operation or scene
     */
    public void force(String operation, String scene, int times, Map<String, String> when) {
        Scene parsed = Scene.parse(scene);
        boolean known = simulation
                .description()
                .find(operation)
                .filter(facts ->
                        parsed.code().isEmpty() || facts.code(parsed.code()).isPresent())
                .isPresent();
        if (!known || times < 1) {
            throw new IllegalArgumentException(
                    "no operation " + operation + " with scene " + scene + " can be forced " + times + " times");
        }
        simulation.scenes().force(new ForcedScene(operation, when, parsed, times));
    }

    /**
     * Lets simulated time pass and waits until what fell due, such as deliveries, is done.
     *
     * @return whether it was done within ten seconds
     */
    public boolean advance(Duration span) throws InterruptedException {
        return simulation.world().timeline().advance(span);
    }

    /**
     * The customer pays, and the partner is told.
     *
     * @param reference DANA's reference, the partner's, or the number of the virtual account
     * @throws IllegalArgumentException when there is no such order
     */
    public void pay(String reference) {
        simulation.world().orders().pay(order(reference));
    }

    /**
     * The order's time is over, and the partner is told.
     *
     * @throws IllegalArgumentException when there is no such order
     */
    public void expire(String reference) {
        simulation.world().orders().expire(order(reference));
    }

    /**
     * DANA cancels the order.
     *
     * @throws IllegalArgumentException when there is no such order
     */
    public void cancel(String reference) {
        simulation.world().orders().cancel(order(reference));
    }

    private Order order(String reference) {
        Optional<Order> byDana = simulation.world().orders().find(null, reference);
        return byDana.or(() -> simulation.world().orders().find(reference, null))
                .orElseThrow(() -> new IllegalArgumentException("there is no order " + reference));
    }

    /** What was called and notified, the oldest first, without secrets. */
    public List<Entry> journal() {
        return simulation.journal().entries();
    }

    /** Forgets everything: orders, scenes, messages, numbers that were used, the journal. */
    public void reset() {
        simulation.world().resets().run();
    }
}
