package io.github.danakit.suite;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.contract.mock.MockServer;
import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.Contracts;
import io.github.danakit.contract.pact.DanaCode;
import io.github.danakit.contract.pact.Interaction;
import io.github.danakit.contract.pact.Mismatch;
import io.github.danakit.contract.signing.ContractKeys;
import io.github.danakit.contract.verify.Failure;
import io.github.danakit.suite.partner.DanaClient;
import io.github.danakit.suite.partner.runtime.Customer;
import io.github.danakit.suite.partner.runtime.Outcome;
import io.github.danakit.suite.partner.runtime.RequestOptions;
import io.github.danakit.suite.partner.runtime.client.Environment;
import io.github.danakit.suite.partner.runtime.client.Operation;
import io.github.danakit.suite.partner.runtime.client.RawCall;
import io.github.danakit.suite.partner.runtime.client.RetryPolicy;
import io.github.danakit.suite.partner.runtime.http.JdkTransport;
import io.github.danakit.suite.partner.runtime.json.JacksonCodec;
import io.github.danakit.suite.partner.runtime.keys.DanaKey;
import io.github.danakit.suite.partner.runtime.keys.MerchantKey;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/**
 * The generated client of a product, held against a contract. Its class may be loaded once more, beside changed emitted
 * code.
 */
public final class ClientSubject implements Callable<List<String>> {
    private final Contract contract;
    private final Contracts kit = Contracts.ofKit();
    private final ContractKeys keys = ContractKeys.generate();
    private final JacksonCodec codec = new JacksonCodec();
    private final JdkTransport transport = new JdkTransport();

    /** Checks the client of the contract's product. */
    public ClientSubject(Contract contract) {
        this.contract = contract;
    }

    @Override
    public List<String> call() throws Exception {
        return failures();
    }

    List<String> failures() throws IOException {
        List<String> failures = new ArrayList<>();
        for (Interaction interaction : contract.interactions()) {
            try (MockServer dana = new MockServer(kit, contract, interaction, keys)) {
                List<Mismatch> mismatches = new ArrayList<>();
                try {
                    if (emptyWhereSomethingIsMandatory(interaction)) {
                        sendRaw(interaction, client(dana.uri()));
                    } else {
                        judge(interaction, outcome(interaction, dana.uri()), mismatches);
                    }
                } catch (RuntimeException e) {
                    mismatches.add(new Mismatch("client", "an outcome", e.toString()));
                }
                mismatches.addAll(dana.mismatches());
                if (dana.requests() != 1) {
                    mismatches.add(new Mismatch("requests", "1", String.valueOf(dana.requests())));
                }
                if (!mismatches.isEmpty()) {
                    failures.add(Failure.describe(interaction, mismatches));
                }
            }
        }
        return failures;
    }

    /** A reader takes an empty value for nothing, so such an example cannot be had as a typed request by reading it. */
    boolean emptyWhereSomethingIsMandatory(Interaction interaction) {
        JsonNode whole =
                Bodies.withoutEmpty(Objects.requireNonNull(interaction.request().body()));
        return whole.isObject()
                && !contract.schemas()
                        .check(interaction.operation().requestSchema(), whole)
                        .isEmpty();
    }

    private void sendRaw(Interaction interaction, DanaClient client) {
        Operation<?, ?> operation = Objects.requireNonNull(
                Emitted.operations().get(interaction.operation().id()));
        byte[] body = Bodies.inner(
                interaction.operation(),
                Objects.requireNonNull(interaction.request().body()),
                "request");
        client.caller().sendRaw(RawCall.of(operation).body(body));
    }

    /** What the client makes of the answer of a DANA at this address. */
    Outcome<?> outcome(Interaction interaction, URI dana) {
        return call(interaction, client(dana));
    }

    private DanaClient client(URI uri) {
        return DanaClient.builder()
                .environment(Environment.at(uri))
                .partnerId(keys.partnerId())
                .merchantKey(MerchantKey.fromText(keys.merchantPrivatePem()))
                .danaKey(DanaKey.fromText(keys.danaPublicPem()))
                .transport(transport)
                .retries(RetryPolicy.none())
                .build();
    }

    private Outcome<?> call(Interaction interaction, DanaClient client) {
        Operation<?, ?> operation = Objects.requireNonNull(
                Emitted.operations().get(interaction.operation().id()));
        JsonNode body = Objects.requireNonNull(interaction.request().body());
        Object request = codec.read(Bodies.inner(interaction.operation(), body, "request"), operation.requestType());
        try {
            Object product = method(client.getClass(), product(), 0).invoke(client);
            return (Outcome<?>)
                    method(product.getClass(), operation.name(), 2).invoke(product, request, options(interaction));
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException broken ? broken : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method method(Class<?> type, String name, int parameters) {
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == parameters) {
                return method;
            }
        }
        throw new IllegalStateException(type + " has no " + name);
    }

    private String product() {
        StringBuilder name = new StringBuilder();
        for (String word : contract.product().split("-")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    private static RequestOptions options(Interaction interaction) {
        boolean customer = interaction.operation().scheme().toString().contains("{customerToken}");
        return customer
                ? RequestOptions.none()
                        .withCustomer(Customer.withToken("token-of-a-customer")
                                .on("device-1", "203.0.113.24")
                                .at("-6.2", "106.8"))
                : RequestOptions.none();
    }

    private static void judge(Interaction interaction, Outcome<?> outcome, List<Mismatch> mismatches) {
        DanaCode code = interaction.code().orElseThrow();
        compare("code", code.code(), outcome.code().code(), mismatches);
        if (!code.outcome().isEmpty()) {
            compare("outcome", code.outcome(), outcome.outcome().name(), mismatches);
        }
        if (!code.action().isEmpty()) {
            compare("action", code.action(), outcome.action().name(), mismatches);
        }
    }

    private static void compare(String what, String expected, String received, List<Mismatch> mismatches) {
        if (!expected.equals(received)) {
            mismatches.add(new Mismatch(what, expected, received));
        }
    }
}
