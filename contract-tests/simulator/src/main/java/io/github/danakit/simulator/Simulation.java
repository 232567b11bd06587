package io.github.danakit.simulator;

import io.github.danakit.dana.PartnerClient;
import io.github.danakit.dana.runtime.client.ClientBuilder;
import io.github.danakit.simulator.control.BindingControl;
import io.github.danakit.simulator.control.ControlApi;
import io.github.danakit.simulator.control.MessageControl;
import io.github.danakit.simulator.control.OrderControl;
import io.github.danakit.simulator.control.SceneControl;
import io.github.danakit.simulator.description.Description;
import io.github.danakit.simulator.description.Schemas;
import io.github.danakit.simulator.gate.AnswerRules;
import io.github.danakit.simulator.gate.Behaviours;
import io.github.danakit.simulator.gate.Calls;
import io.github.danakit.simulator.gate.Credentials;
import io.github.danakit.simulator.gate.DocumentedAnswers;
import io.github.danakit.simulator.gate.ExternalIds;
import io.github.danakit.simulator.gate.Gate;
import io.github.danakit.simulator.gate.Repeats;
import io.github.danakit.simulator.gate.RequestRules;
import io.github.danakit.simulator.http.Switchboard;
import io.github.danakit.simulator.journal.Journal;
import io.github.danakit.simulator.journal.Redaction;
import io.github.danakit.simulator.nicepay.ReturnPage;
import io.github.danakit.simulator.notice.Notifier;
import io.github.danakit.simulator.notice.Outbox;
import io.github.danakit.simulator.orders.Orders;
import io.github.danakit.simulator.product.Resets;
import io.github.danakit.simulator.product.World;
import io.github.danakit.simulator.scene.Scenes;
import io.github.danakit.simulator.signature.SignatureDiagnosis;
import io.github.danakit.simulator.widget.BindingPage;
import io.github.danakit.simulator.widget.Bindings;
import io.github.danakit.simulator.world.Lazy;
import io.github.danakit.simulator.world.Numbers;
import io.github.danakit.simulator.world.SimulatedClock;
import io.github.danakit.simulator.world.SimulatorThreads;
import io.github.danakit.simulator.world.Timeline;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** All parts of one simulator, put together. What reads the description is made when it is first needed. */
final class Simulation implements AutoCloseable {
    private static final Clock STANDING = Clock.fixed(Instant.parse("2026-01-05T02:00:00Z"), ZoneOffset.UTC);

    private final SimulatorOptions options;
    private final Lazy<Description> description = new Lazy<>(Description::load);
    private final Lazy<Switchboard> switchboard = new Lazy<>(this::connect);
    private final SimulatedClock clock;
    private final Timeline timeline;
    private final Journal journal;
    private final Scenes scenes = new Scenes();
    private final Schemas schemas = new Schemas();
    private final Repeats repeats = new Repeats();
    private final Calls calls = new Calls();
    private final ExternalIds externalIds;
    private final World world;
    private final Products products;

    Simulation(SimulatorOptions options, URI base) {
        this.options = options;
        this.clock = new SimulatedClock(options.timeStands() ? STANDING : options.clock());
        this.timeline = new Timeline(clock);
        this.externalIds = new ExternalIds(clock);
        Lazy<Redaction> redaction = new Lazy<>(() -> new Redaction(description.get()));
        this.journal = new Journal(
                clock,
                redaction,
                new Lazy<>(() -> new SignatureDiagnosis(
                        description.get(),
                        options.partnerId(),
                        options.partnerKey(),
                        options.clientSecret(),
                        options.clock())),
                options.console());
        Numbers numbers = new Numbers(clock, options.seed());
        this.world = new World(
                clock,
                timeline,
                numbers,
                new Orders(clock, timeline, numbers),
                new Notifier(description, timeline, new Outbox(this::partnerClient, journal)),
                new DocumentedAnswers(description),
                new Resets(),
                base,
                options.notifyUrl());
        this.products = new Products(world);
        List.<Runnable>of(
                        timeline::reset,
                        scenes::reset,
                        repeats::reset,
                        externalIds::reset,
                        journal::reset,
                        world.orders()::reset,
                        world.notifier()::reset)
                .forEach(world.resets()::add);
    }

    /** Signs as DANA does. Answers of the older Open API are signed, too: by the partner. */
    private ClientBuilder<PartnerClient> partnerClient() {
        return PartnerClient.builder()
                .partnerId(options.partnerId())
                .merchantKey(options.danaKey())
                .danaKey(options.partnerKey())
                .clientSecret(options.clientSecret())
                .channelId("DANA")
                .clock(options.clock());
    }

    private Switchboard connect() {
        RequestRules rules = new RequestRules(schemas);
        DocumentedAnswers documented = new DocumentedAnswers(description);
        Gate gate = new Gate(
                description.get(),
                scenes,
                rules,
                new AnswerRules(schemas),
                externalIds,
                repeats,
                documented,
                new Credentials(options.clientSecret(), this::state, documented, calls),
                new Behaviours(products.acts(), documented, calls),
                calls);
        return new Switchboard(description.get(), rules, new Endpoints(options, products, gate, calls).makers());
    }

    private Credentials.Tokens.State state(String token) {
        return products.bindings()
                .fault(token)
                .map(fault -> fault == Bindings.Fault.EXPIRED
                        ? Credentials.Tokens.State.EXPIRED
                        : Credentials.Tokens.State.UNKNOWN)
                .orElse(Credentials.Tokens.State.GOOD);
    }

    Switchboard switchboard() {
        return switchboard.get();
    }

    Calls calls() {
        return calls;
    }

    Journal journal() {
        return journal;
    }

    /** Pages on which customers bind their accounts. */
    BindingPage bindingPage() {
        return new BindingPage(products.bindings());
    }

    /** Where payers of NICEPAY come by on their way back. */
    ReturnPage returnPage() {
        return new ReturnPage(products.nicepay());
    }

    /** What people and tests steer it by. */
    ControlApi control() {
        return new ControlApi(
                world,
                Map.of(
                        "scenes", new SceneControl(scenes, description),
                        "orders", new OrderControl(world.orders()),
                        "bindings", new BindingControl(products.bindings()),
                        "messages", new MessageControl(world, new Lazy<>(() -> Messages.of(description.get())))));
    }

    Scenes scenes() {
        return scenes;
    }

    Description description() {
        return description.get();
    }

    World world() {
        return world;
    }

    /** Reads the description while nobody asks yet. */
    void warmUp() {
        SimulatorThreads.daemon(switchboard::get).start();
    }

    @Override
    public void close() {
        timeline.close();
    }
}
