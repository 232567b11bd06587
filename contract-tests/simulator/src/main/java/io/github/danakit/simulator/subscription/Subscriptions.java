package io.github.danakit.simulator.subscription;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.dana.subscription.SubscriptionOperations;
import io.github.danakit.simulator.product.Act;
import io.github.danakit.simulator.product.Asked;
import io.github.danakit.simulator.product.Members;
import io.github.danakit.simulator.product.Told;
import io.github.danakit.simulator.product.World;
import io.github.danakit.simulator.world.Remembered;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * Subscriptions, from their start to their end. When a cycle is due is not known, because no source shows the fields
 * that say it: DANA's own call for tests, Test Scheduler, takes each step. Messages go to the simulator's notification
 * address.
 */
public final class Subscriptions {
    private static final String PRODUCT = "subscription.";
    private static final String ILLEGAL = "PARAM_ILLEGAL";

    private final World world;
    private final Remembered<Plan> plans = new Remembered<>(20_000);

    /** No subscriptions yet. */
    public Subscriptions(World world) {
        this.world = world;
        world.resets().add(plans::clear);
    }

    /** What the operations do, by id. DANA documents no code of its own for a subscription that nobody knows. */
    public Map<String, Act> acts() {
        return Map.of(
                PRODUCT + "create-subscription-dynamic", asked -> create(asked, false),
                PRODUCT + "create-subscription-static", asked -> create(asked, true),
                PRODUCT + "query-subscription-by-id", this::read,
                PRODUCT + "query-subscription-transaction", this::read,
                PRODUCT + "remove-subscription", this::remove,
                PRODUCT + "test-scheduler", this::step);
    }

    private Told create(Asked asked, boolean danaCharges) {
        String id = world.numbers().reference() + "SUB";
        plans.put(id, new Plan(id, asked.text("/merchantId"), asked.text("/merchantTransId"), danaCharges, 0));
        return Told.usual(answer -> answer.put("subscriptionId", id));
    }

    private Optional<Plan> plan(Asked asked) {
        return plans.find(asked.text("/subscriptionId"));
    }

    private Told read(Asked asked) {
        return plan(asked).isPresent() ? Told.usual() : Told.code(ILLEGAL);
    }

    private Told remove(Asked asked) {
        return plans.remove(asked.text("/subscriptionId")).isPresent() ? Told.usual() : Told.code(ILLEGAL);
    }

    private Told step(Asked asked) {
        Optional<Plan> plan = plan(asked);
        if (plan.isEmpty()) {
            return Told.code(ILLEGAL);
        }
        URI address = world.notifyUrl();
        if (address != null && asked.text("/scheduleStatus").equals("INITIAL")) {
            charge(plan.get(), address);
        } else if (address != null && !plan.get().danaCharges()) {
            remind(plan.get(), address);
        }
        return Told.usual();
    }

    private void remind(Plan plan, URI address) {
        var operation = SubscriptionOperations.SUBSCRIPTION_REMINDER_SCHEDULED_PAYMENT;
        world.notifier().send(operation, address, world.documented().message(operation, "minimal", message -> {
            message.put("subscriptionId", plan.id())
                    .put("transactionId", world.numbers().reference());
            putMerchant(message, plan);
            Members.putTime(message, "scheduleTime", world.clock().now());
        }));
    }

    private void charge(Plan plan, URI address) {
        Plan charged = plans.change(plan.id(), Plan::charged).orElse(plan);
        var operation = SubscriptionOperations.FINISH_NOTIFY;
        world.notifier().send(operation, address, world.documented().message(operation, "full", message -> {
            message.put("subscriptionId", plan.id())
                    .put("merchantTransId", plan.merchantTransId() + "-" + charged.charges())
                    .put("acquirementId", world.numbers().reference())
                    .put("acquirementStatus", "SUCCESS");
            putMerchant(message, plan);
            Members.putTime(message, "createdTime", world.clock().now());
            Members.putTime(message, "finishedTime", world.clock().now());
        }));
    }

    private static void putMerchant(ObjectNode message, Plan plan) {
        if (!plan.merchantId().isEmpty()) {
            message.put("merchantId", plan.merchantId());
        }
    }
}
