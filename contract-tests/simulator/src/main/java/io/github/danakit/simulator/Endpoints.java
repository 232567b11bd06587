package io.github.danakit.simulator;

import io.github.danakit.dana.DanaSigning;
import io.github.danakit.dana.runtime.http.Headers;
import io.github.danakit.dana.runtime.keys.ClientSecret;
import io.github.danakit.dana.runtime.keys.DanaKey;
import io.github.danakit.dana.runtime.server.Endpoint;
import io.github.danakit.dana.runtime.server.EndpointBuilder;
import io.github.danakit.dana.runtime.signing.BodyForm;
import io.github.danakit.simulator.gate.Calls;
import io.github.danakit.simulator.gate.Gate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Makes the endpoint of each product, behind one gate, for one partner with its key and its secret. */
final class Endpoints {
    /** Where messages name the partner: headers, or members of a head. */
    private static final List<String> NAMES = List.of("X-PARTNER-ID", "X-CLIENT-KEY", "clientId");
    /** Names a shop at NICEPAY, which is not the client id at DANA: any shop is taken that has the secret. */
    private static final String SHOP = "iMid";

    private final SimulatorOptions options;
    private final Products products;
    private final Gate gate;
    private final Calls calls;

    Endpoints(SimulatorOptions options, Products products, Gate gate, Calls calls) {
        this.options = options;
        this.products = products;
        this.gate = gate;
        this.calls = calls;
    }

    /** What makes each product's endpoint, by the product's name. */
    Map<String, Supplier<Endpoint>> makers() {
        Map<String, Supplier<Endpoint>> makers = new TreeMap<>();
        products.mounts().forEach((product, mount) -> makers.put(product, () -> endpoint(mount)));
        return makers;
    }

    private Endpoint endpoint(UnaryOperator<EndpointBuilder> mount) {
        return mount.apply(Endpoint.builder()
                        .verifyWith(this::keysOf, BodyForm.RECEIVED_OR_MINIFIED)
                        .verifyWithSecrets(this::secretsOf)
                        .alsoVerify(DanaSigning.SNAP_SYMMETRIC, this::secretsOf)
                        .tokens(this::isGood)
                        .unsent(products.nicepay()::unsent)
                        .signWith(options.danaKey())
                        .clock(options.clock())
                        .replayGuard(new NoReplayGuard())
                        .detailedRefusals(true)
                        .incompleteMessages(true)
                        .onRejected(rejection -> calls.rejected(rejection))
                        .around(gate))
                .build();
    }

    /** Tokens of customers are judged by the products, which have words of their own for them. */
    private boolean isGood(String kind, String token, Headers headers) {
        return !kind.equals("accessToken") || products.tokens().isGood(token);
    }

    /** A partner is known by its id; the signature does not cover the header that names it. */
    private List<DanaKey> keysOf(Headers headers) {
        return isPartner(headers) ? List.of(options.partnerKey()) : List.of();
    }

    private List<ClientSecret> secretsOf(Headers headers) {
        ClientSecret secret = options.clientSecret();
        boolean shop = headers.first(SHOP).isPresent();
        if (secret == null && (shop || headers.first("Authorization").isPresent())) {
            calls.remark("the simulator was started without a client secret, which this signature needs");
        }
        return secret != null && (shop || isPartner(headers)) ? List.of(secret) : List.of();
    }

    /** Digital goods name no partner anywhere. */
    private boolean isPartner(Headers headers) {
        return NAMES.stream()
                .flatMap(name -> headers.first(name).stream())
                .findFirst()
                .map(options.partnerId()::equals)
                .orElse(headers.first("reqMsgId").isPresent());
    }
}
