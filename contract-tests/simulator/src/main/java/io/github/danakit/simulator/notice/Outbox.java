package io.github.danakit.simulator.notice;

import io.github.danakit.dana.PartnerClient;
import io.github.danakit.dana.runtime.DanaException;
import io.github.danakit.dana.runtime.Outcome;
import io.github.danakit.dana.runtime.OutcomeKind;
import io.github.danakit.dana.runtime.RequestOptions;
import io.github.danakit.dana.runtime.client.ClientBuilder;
import io.github.danakit.dana.runtime.client.Environment;
import io.github.danakit.dana.runtime.http.JdkTransport;
import io.github.danakit.dana.runtime.http.Transport;
import io.github.danakit.dana.runtime.json.JacksonCodec;
import io.github.danakit.dana.runtime.json.JsonCodec;
import io.github.danakit.simulator.journal.Journal;
import io.github.danakit.simulator.world.Lazy;
import java.net.URI;
import java.util.function.Supplier;

/** Signs and sends single messages, and writes them down. Thread-safe. */
public final class Outbox {
    private static final byte[] NOTHING = {};

    private final Supplier<ClientBuilder<PartnerClient>> clients;
    private final Journal journal;
    private final Lazy<Transport> transport = new Lazy<>(JdkTransport::new);
    private final Lazy<JsonCodec> codec = new Lazy<>(JacksonCodec::new);

    /** How one attempt ended. */
    record Result(boolean answered, boolean taken) {}

    /** An outbox whose clients have their keys already; it adds the address. */
    public Outbox(Supplier<ClientBuilder<PartnerClient>> clients, Journal journal) {
        this.clients = clients;
        this.journal = journal;
    }

    <Q> Result send(Delivery<Q> delivery) {
        byte[] request = codec.get().write(delivery.message());
        String id = delivery.operation().id();
        try {
            Outcome<?> outcome = call(delivery);
            boolean answered = outcome.httpStatus() > 0;
            boolean taken = outcome.outcome() == OutcomeKind.SUCCESS;
            String remark = taken ? "" : answered ? "not taken: " + outcome.code() : "no answer";
            journal.notification(id, delivery.address(), request, outcome.httpStatus(), outcome.raw(), remark);
            return new Result(answered, taken);
        } catch (DanaException | IllegalArgumentException e) {
            journal.notification(id, delivery.address(), request, 0, NOTHING, String.valueOf(e.getMessage()));
            return new Result(false, false);
        }
    }

    private <Q> Outcome<?> call(Delivery<Q> delivery) {
        URI address = delivery.address();
        ClientBuilder<PartnerClient> builder = clients.get();
        if (!delivery.partnerId().isEmpty()) {
            builder.partnerId(delivery.partnerId());
        }
        PartnerClient partner = builder.environment(
                        Environment.at(URI.create(address.getScheme() + "://" + address.getRawAuthority())))
                .transport(transport.get())
                .build();
        var operation = delivery.operation().at(address.getRawPath());
        return partner.caller()
                .call(operation, delivery.message(), RequestOptions.none().withRetries(0));
    }
}
