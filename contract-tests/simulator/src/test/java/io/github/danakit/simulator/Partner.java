package io.github.danakit.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.dana.DanaSigning;
import io.github.danakit.dana.runtime.keys.ClientSecret;
import io.github.danakit.dana.runtime.keys.DanaKey;
import io.github.danakit.dana.runtime.keys.RsaKeyPair;
import io.github.danakit.dana.runtime.signing.RequestSigner;
import io.github.danakit.dana.runtime.signing.SigningInput;
import io.github.danakit.dana.runtime.signing.SigningScheme;
import io.github.danakit.dana.runtime.signing.Timestamps;
import io.github.danakit.simulator.description.Description;
import io.github.danakit.simulator.description.OperationFacts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;

/** A partner that calls the simulator with signed messages, and a browser, in tests. */
final class Partner implements AutoCloseable {
    static final String ID = "2026000000000000000001";
    static final String SECRET = "made-up-secret-of-the-tests";
    static final Description DESCRIPTION = Description.load();
    static final ObjectMapper JSON = new ObjectMapper();

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX");
    private static final RsaKeyPair KEYS = RsaKeyPair.generate();
    private static final RsaKeyPair DANA = RsaKeyPair.generate();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Simulator simulator;

    Partner() {
        this(options());
    }

    Partner(SimulatorOptions options) {
        try {
            simulator = Simulator.start(options);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static SimulatorOptions options() {
        return SimulatorOptions.of(ID, KEYS.publicKey(), DANA.privateKey()).withClientSecret(ClientSecret.of(SECRET));
    }

    /** An answer. */
    record Answer(int status, String text) {
        JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (IOException e) {
                throw new IllegalStateException("no JSON: " + text, e);
            }
        }

        String code() {
            return json().path("responseCode").asText();
        }

        /** What an answer of the older Open API says in its envelope. */
        JsonNode body() {
            return Envelope.body(json());
        }

        /** Name of the code of the older Open API. */
        String result() {
            return body().at("/resultInfo/resultCode").asText();
        }
    }

    /** A gateway order of this reference and amount, told to this address. */
    static String order(String reference, String amount, URI notifications) {
        return """
                {"partnerReferenceNo":"%s","merchantId":"216620000000000000042",
                "amount":{"value":"%s","currency":"IDR"},"validUpTo":"%s",
                "urlParams":[{"url":"https://shop.example/thanks","type":"PAY_RETURN","isDeeplink":"N"},
                {"url":"%s","type":"NOTIFICATION","isDeeplink":"N"}],
                "payOptionDetails":[{"payMethod":"VIRTUAL_ACCOUNT","payOption":"VIRTUAL_ACCOUNT_CIMB",
                "transAmount":{"value":"%s","currency":"IDR"}}],
                "additionalInfo":{"mcc":"5732","envInfo":{"sourcePlatform":"IPG","terminalType":"SYSTEM"},
                "order":{"orderTitle":"Kettle","scenario":"API"}}}""".formatted(
                        reference,
                        amount,
                        TIME.format(OffsetDateTime.now(ZoneOffset.ofHours(7)).plusMinutes(20)),
                        notifications,
                        amount)
                .replace("\n", "");
    }

    Answer create(String reference, String amount, URI notifications) throws Exception {
        return call("payment-gateway.create-order-custom", order(reference, amount, notifications), Map.of());
    }

    SimulatorControl control() {
        return simulator.control();
    }

    /** Remarks of the newest entry of the journal. */
    String remarks() throws Exception {
        JsonNode entries = get("/_simulator/journal.json").json();
        return entries.path(entries.size() - 1).path("remarks").toString();
    }

    URI base() {
        return simulator.baseUri();
    }

    /** Calls an operation with its minimal example, in the words of its protocol. */
    Answer call(String operation, Map<String, String> headers) throws Exception {
        return example(operation, "minimal", headers);
    }

    /** Calls an operation with one of its examples, in the words of its protocol. */
    Answer example(String operation, String name, Map<String, String> headers) throws Exception {
        OperationFacts facts = DESCRIPTION.operation(operation);
        JsonNode example = facts.requestExample(name).orElseThrow();
        return switch (facts.protocol()) {
            case "open-api" -> enveloped(operation, facts.innerRequest(example), Map.of(), headers);
            case "nicepay" -> fields(operation, (ObjectNode) example, "IONPAYTEST", headers);
            default -> call(operation, example.toString(), headers);
        };
    }

    /** Calls an operation of the older Open API with this body, and with these members of the head. */
    Answer enveloped(String operation, JsonNode body, Map<String, String> head, Map<String, String> headers)
            throws Exception {
        OperationFacts facts = DESCRIPTION.operation(operation);
        JsonNode example = facts.requestExample("minimal").orElseThrow();
        String text = example.has("request") ? Envelope.seal(example, body, head, KEYS.privateKey()) : body.toString();
        HttpRequest.Builder request = HttpRequest.newBuilder(base().resolve(facts.path()))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(text));
        headers.forEach(request::setHeader);
        Answer answer = send(request.build());
        if (!headers.containsKey("X-Dana-Scene") && answer.text().contains("\"SYSTEM_ERROR\"")) {
            throw new AssertionError(operation + " failed in the simulator: " + remarks());
        }
        return answer;
    }

    /** Calls an operation of NICEPAY with these fields, in the name of this shop. */
    Answer fields(String operation, ObjectNode fields, String shop, Map<String, String> headers) throws Exception {
        return posted(operation, fields, shop, Map.of(), headers);
    }

    /** Like {@link #fields}, with values that are hashed but not sent. */
    Answer posted(
            String operation, ObjectNode fields, String shop, Map<String, String> unsent, Map<String, String> headers)
            throws Exception {
        return send(request(operation, fields, shop, unsent, headers));
    }

    private HttpRequest request(
            String operation, ObjectNode fields, String shop, Map<String, String> unsent, Map<String, String> headers)
            throws Exception {
        OperationFacts facts = DESCRIPTION.operation(operation);
        ObjectNode message = Fields.signed(facts, fields, shop, unsent);
        boolean form = Fields.isForm(facts);
        HttpRequest.Builder request = HttpRequest.newBuilder(base().resolve(facts.path()))
                .header("Content-Type", form ? "application/x-www-form-urlencoded" : "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(form ? Fields.form(message) : message.toString()));
        headers.forEach(request::setHeader);
        return request.build();
    }

    /** Posts a form of NICEPAY as a browser does, and tells where it is led. */
    String browser(String operation, ObjectNode fields, String shop, Map<String, String> unsent) throws Exception {
        HttpResponse<String> answer =
                http.send(request(operation, fields, shop, unsent, Map.of()), HttpResponse.BodyHandlers.ofString());
        return answer.headers().firstValue("Location").orElse("HTTP " + answer.statusCode() + " " + answer.body());
    }

    static DanaKey danaKey() {
        return DANA.publicKey();
    }

    /** Calls an operation, signed in its way; the headers are added or, when signed ones, replaced. */
    Answer call(String operation, String body, Map<String, String> headers) throws Exception {
        OperationFacts facts = DESCRIPTION.operation(operation);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(base().resolve(facts.path()))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes));
        signed(facts, bytes).forEach(request::setHeader);
        headers.forEach(request::setHeader);
        return send(request.build());
    }

    /** Asks about a payment with the symmetric signature and this token of the partner. */
    Answer symmetric(String token) throws Exception {
        OperationFacts facts = DESCRIPTION.operation("payment-gateway.query-payment");
        byte[] body = facts.requestExample("minimal").orElseThrow().toString().getBytes(StandardCharsets.UTF_8);
        Map<String, String> values = Map.of(
                "timestamp",
                Timestamps.now(Clock.systemUTC()),
                "partnerId",
                ID,
                "externalId",
                UUID.randomUUID().toString(),
                "channelId",
                "1",
                "accessToken",
                token);
        HttpRequest.Builder request = HttpRequest.newBuilder(base().resolve(facts.path()))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        new RequestSigner(DanaSigning.SNAP_SYMMETRIC, ClientSecret.of(SECRET))
                .headers(new SigningInput("POST", facts.path(), body, values))
                .forEach(request::setHeader);
        return send(request.build());
    }

    /** Sends one body and signs another, with another key, path or time. */
    Answer forged(RsaKeyPair key, String path, String signedBody, String signedTime, String sentTime) throws Exception {
        OperationFacts facts = DESCRIPTION.operation("payment-gateway.query-payment");
        String body = facts.requestExample("minimal").orElseThrow().toString();
        Map<String, String> values = Map.of(
                "timestamp",
                signedTime,
                "partnerId",
                ID,
                "externalId",
                UUID.randomUUID().toString(),
                "channelId",
                "1");
        byte[] signed = (signedBody.isEmpty() ? body : signedBody).getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(base().resolve(facts.path()))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        new RequestSigner(DanaSigning.SNAP_ASYMMETRIC, key.privateKey())
                .headers(new SigningInput("POST", path.isEmpty() ? facts.path() : path, signed, values))
                .forEach(request::setHeader);
        return send(request.setHeader("X-TIMESTAMP", sentTime).build());
    }

    static RsaKeyPair keys() {
        return KEYS;
    }

    private static Map<String, String> signed(OperationFacts facts, byte[] body) {
        Map<String, String> values = Map.of(
                "timestamp",
                Timestamps.now(Clock.systemUTC()),
                "partnerId",
                ID,
                "externalId",
                UUID.randomUUID().toString().replace("-", ""),
                "channelId",
                "95221");
        return new RequestSigner(scheme(facts), KEYS.privateKey())
                .headers(new SigningInput("POST", facts.path(), body, values));
    }

    private static SigningScheme scheme(OperationFacts facts) {
        JsonNode security = facts.node().has("security")
                ? facts.node().path("security")
                : facts.document().path("security");
        return switch (security.path(0).fieldNames().next()) {
            case "snapToken" -> DanaSigning.SNAP_TOKEN;
            case "snapCustomer" -> DanaSigning.SNAP_CUSTOMER;
            default -> DanaSigning.SNAP_ASYMMETRIC;
        };
    }

    Answer get(String path) throws Exception {
        return send(HttpRequest.newBuilder(base().resolve(path)).build());
    }

    Answer post(String path, String json) throws Exception {
        return send(HttpRequest.newBuilder(base().resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** Sends a form as a browser does, and tells where it is led. */
    String location(String path, String form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(base().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        return answer.headers().firstValue("Location").orElse("HTTP " + answer.statusCode());
    }

    private Answer send(HttpRequest request) throws Exception {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(answer.statusCode(), answer.body());
    }

    @Override
    public void close() {
        simulator.close();
    }
}
