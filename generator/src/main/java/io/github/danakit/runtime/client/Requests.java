package io.github.danakit.runtime.client;

import io.github.danakit.runtime.RequestOptions;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.http.HttpCall;
import io.github.danakit.runtime.signing.RequestSigner;
import io.github.danakit.runtime.signing.SigningInput;
import io.github.danakit.runtime.signing.SigningScheme;
import io.github.danakit.runtime.signing.Timestamps;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Makes signed requests. Path and body are taken from what is sent, so that they cannot differ from what is signed. */
final class Requests {
    private static final String CONTENT_TYPE = "Content-Type";

    private final ClientConfig config;
    private final Map<SigningScheme, RequestSigner> signers = new ConcurrentHashMap<>();
    private final Map<String, URI> addresses = new ConcurrentHashMap<>();
    private final Envelopes envelopes;
    private final FieldMessages fields;

    Requests(ClientConfig config) {
        this.config = config;
        this.envelopes = new Envelopes(config);
        this.fields = new FieldMessages(config.codec(), config.clientSecret());
    }

    /** A new X-EXTERNAL-ID: 32 characters, never the same twice. */
    static String newExternalId() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    HttpCall make(
            Operation<?, ?> operation,
            byte[] body,
            String externalId,
            RequestOptions options,
            Duration timeout,
            Map<String, String> tokens) {
        URI uri = address(operation);
        if (operation.signing().fields() != null) {
            Map<String, Object> message = complete(operation, body, Map.of());
            Map<String, String> plain = new LinkedHashMap<>();
            plain.put(CONTENT_TYPE, FieldMessages.mediaType(operation));
            plain.putAll(options.headers());
            byte[] written = fields.write(operation, message);
            return new HttpCall(operation.method(), uri, Headers.of(plain), written, timeout);
        }
        if (operation.signing().envelope() != null) {
            Map<String, String> plain = new LinkedHashMap<>();
            plain.put(CONTENT_TYPE, "application/json");
            plain.putAll(options.headers());
            byte[] sealed = envelopes.seal(operation, body, values(externalId, options, tokens));
            return new HttpCall(operation.method(), uri, Headers.of(plain), sealed, timeout);
        }
        SigningInput input =
                new SigningInput(operation.method(), uri.getRawPath(), body, values(externalId, options, tokens));
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(CONTENT_TYPE, "application/json");
        headers.putAll(signer(operation).headers(input));
        headers.putAll(options.headers());
        return new HttpCall(operation.method(), uri, Headers.of(headers), body, timeout);
    }

    /**
     * Refuses headers that the client makes itself.
     *
     * @throws IllegalArgumentException that names the header
     */
    void requireOwn(Operation<?, ?> operation, Map<String, String> extra) {
        for (String name : extra.keySet()) {
            boolean made = name.equalsIgnoreCase(CONTENT_TYPE)
                    || scheme(operation).headers().stream()
                            .anyMatch(header -> header.name().equalsIgnoreCase(name));
            if (made) {
                throw new IllegalArgumentException(
                        name + " is made by the client: set it on the client, or use a raw call to send a wrong one");
            }
        }
    }

    /** The message with what the client fills in. */
    Map<String, Object> complete(Operation<?, ?> operation, byte[] body, Map<String, String> known) {
        Map<String, String> values = new HashMap<>(known);
        values.put("partnerId", config.partnerId());
        values.put("compactTimestamp", Timestamps.compact(config.clock()));
        return fields.complete(operation, body, values);
    }

    URI address(Operation<?, ?> operation) {
        URI usual = config.environment().baseUri();
        URI host = operation.hosts().getOrDefault(usual, usual);
        return host.equals(usual)
                ? addresses.computeIfAbsent(operation.path(), path -> joined(usual, path))
                : joined(host, operation.path());
    }

    private static URI joined(URI host, String path) {
        String base = host.toString();
        return URI.create(base.endsWith("/") ? base.substring(0, base.length() - 1) + path : base + path);
    }

    /** Does a call of this operation take a value for this placeholder? */
    boolean takes(Operation<?, ?> operation, String placeholder) {
        if (operation.signing().fields() != null) {
            return false;
        }
        return operation.signing().envelope() == null
                ? signer(operation).takes(placeholder)
                : Envelopes.takes(operation, placeholder);
    }

    private RequestSigner signer(Operation<?, ?> operation) {
        SigningScheme scheme = scheme(operation);
        return signers.computeIfAbsent(
                scheme, unknown -> new RequestSigner(unknown, config.signingKey(unknown.algorithm())));
    }

    /** The operation's own scheme, or the one that the partner chose in its place. */
    private SigningScheme scheme(Operation<?, ?> operation) {
        SigningScheme own = operation.signing();
        SigningScheme chosen = config.signing();
        return chosen != null && chosen.replaces().contains(own) ? chosen : own;
    }

    private Map<String, String> values(String externalId, RequestOptions options, Map<String, String> tokens) {
        Map<String, String> values = new HashMap<>(tokens);
        values.put("timestamp", Timestamps.now(config.clock()));
        values.put("partnerId", config.partnerId());
        values.put("externalId", externalId);
        values.put("channelId", config.channelId());
        if (config.origin() != null) {
            values.put("origin", config.origin());
        }
        options.customer().ifPresent(customer -> values.putAll(customer.values()));
        return values;
    }
}
