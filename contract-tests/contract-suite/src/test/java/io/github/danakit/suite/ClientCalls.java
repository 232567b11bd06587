package io.github.danakit.suite;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.Interaction;
import io.github.danakit.contract.signing.ContractKeys;
import io.github.danakit.suite.partner.DanaClient;
import io.github.danakit.suite.partner.runtime.Customer;
import io.github.danakit.suite.partner.runtime.RequestOptions;
import io.github.danakit.suite.partner.runtime.client.BrowserForm;
import io.github.danakit.suite.partner.runtime.client.Environment;
import io.github.danakit.suite.partner.runtime.client.Operation;
import io.github.danakit.suite.partner.runtime.client.RawCall;
import io.github.danakit.suite.partner.runtime.client.RetryPolicy;
import io.github.danakit.suite.partner.runtime.http.JdkTransport;
import io.github.danakit.suite.partner.runtime.json.JacksonCodec;
import io.github.danakit.suite.partner.runtime.keys.ClientSecret;
import io.github.danakit.suite.partner.runtime.keys.DanaKey;
import io.github.danakit.suite.partner.runtime.keys.MerchantKey;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Calls the generated client of a product with the examples of a contract. */
final class ClientCalls {
    /** What is signed but not sent where a payment is only taken on; both sides know it from an earlier call. */
    static final Map<String, String> UNSENT = Map.of("referenceNo", "KOPI-20260318-00431", "amt", "75000");

    private final Contract contract;
    private final DanaClient client;
    private final JacksonCodec codec = new JacksonCodec();

    ClientCalls(Contract contract, ContractKeys keys, URI dana) {
        boolean digest = contract.interactions().get(0).operation().scheme().has("secret");
        this.contract = contract;
        this.client = DanaClient.builder()
                .environment(Environment.at(dana))
                .partnerId(keys.partnerId())
                .merchantKey(MerchantKey.fromText(keys.merchantPrivatePem()))
                .clientSecret(ClientSecret.of(digest ? keys.merchantKey() : keys.clientSecret()))
                .danaKey(DanaKey.fromText(keys.danaPublicPem()))
                .transport(new JdkTransport())
                .retries(RetryPolicy.none())
                .build();
    }

    static Operation<?, ?> operation(Interaction interaction) {
        return Objects.requireNonNull(
                Emitted.operations().get(interaction.operation().id()),
                interaction.operation().id());
    }

    /** The outcome of a call, or the form for a browser. */
    Object call(Interaction interaction) {
        Operation<?, ?> operation = operation(interaction);
        List<Object> arguments =
                new ArrayList<>(List.of(codec.read(body(interaction), operation.requestType()), options(interaction)));
        try {
            Object product = method(client.getClass(), product(), List.of()).invoke(client);
            return method(product.getClass(), operation.name(), arguments).invoke(product, arguments.toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException broken ? broken : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends the example as it is: it has empty values where a typed request must have some. */
    void sendRaw(Interaction interaction) {
        client.caller().sendRaw(RawCall.of(operation(interaction)).body(body(interaction)));
    }

    private static byte[] body(Interaction interaction) {
        JsonNode body = Objects.requireNonNull(interaction.request().body());
        return Bodies.inner(interaction.operation(), body, "request");
    }

    private static Method method(Class<?> type, String name, List<Object> arguments) {
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name)) {
                if (method.getReturnType() == BrowserForm.class) {
                    forBrowser(arguments, method.getParameterCount() > 1);
                }
                if (method.getParameterCount() == arguments.size()) {
                    return method;
                }
            }
        }
        throw new IllegalStateException(type + " has no " + name + " with " + arguments.size() + " parameters");
    }

    /** A form has no options of a call, but may take what is signed and not sent. */
    private static void forBrowser(List<Object> arguments, boolean unsent) {
        arguments.subList(1, arguments.size()).clear();
        if (unsent) {
            arguments.add(Objects.requireNonNull(UNSENT.get("referenceNo")));
            arguments.add(Objects.requireNonNull(UNSENT.get("amt")));
        }
    }

    private String product() {
        StringBuilder name = new StringBuilder();
        for (String word : contract.product().split("-")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    /** Heads of envelopes have the token where the operation takes one; headers may always have it. */
    private static boolean onBehalfOfCustomer(Interaction interaction) {
        JsonNode scheme = interaction.operation().scheme();
        if (!scheme.has("envelope")) {
            return scheme.path("headers").toString().contains("{customerToken}");
        }
        JsonNode head = Bodies.head(
                interaction.operation(),
                Objects.requireNonNull(interaction.request().body()));
        return scheme.at("/heads/request").properties().stream()
                .filter(member -> member.getValue().asText().equals("{customerToken}"))
                .anyMatch(member -> head.has(member.getKey()));
    }

    /** Some bodies repeat the token that goes beside them; it has to be the same one. */
    private static String customerToken(Interaction interaction) {
        return Objects.requireNonNull(interaction.request().body())
                .findPath("accessToken")
                .asText("token-of-a-customer");
    }

    private static RequestOptions options(Interaction interaction) {
        return onBehalfOfCustomer(interaction)
                ? RequestOptions.none()
                        .withCustomer(Customer.withToken(customerToken(interaction))
                                .on("device-1", "203.0.113.24")
                                .at("-6.2", "106.8"))
                : RequestOptions.none();
    }
}
