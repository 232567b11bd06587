package io.github.danakit.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.github.danakit.runtime.Action;
import io.github.danakit.runtime.Code;
import io.github.danakit.runtime.OutcomeKind;
import io.github.danakit.runtime.ProtocolException;
import io.github.danakit.runtime.TestKeys;
import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.server.Endpoint;
import io.github.danakit.runtime.server.EndpointBuilder;
import io.github.danakit.runtime.server.Reply;
import io.github.danakit.runtime.signing.EnvelopeForm;
import io.github.danakit.runtime.signing.Refusal;
import io.github.danakit.runtime.signing.Refusals;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every call of the catalogue that DANA makes: its handler, and a signed and a forged message on a real socket. */
class EverySpiTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/every-spi");
    private static final String UNSIGNED = "none";

    @TempDir
    static Path folder;

    private static final List<String> REACHED = new CopyOnWriteArrayList<>();
    private static final List<String> READ = new CopyOnWriteArrayList<>();
    private static final List<String> DELIVERED = new CopyOnWriteArrayList<>();
    private static final Delivery.Sender GENUINE = Delivery.Sender.genuine();
    private static final Delivery.Sender FORGER = Delivery.Sender.forger();
    private static Map<String, Examples.Example> examples;
    private static EmittedServers servers;

    @BeforeAll
    static void emit() throws IOException {
        examples = Examples.read();
        servers = new EmittedServers("partner", folder.resolve("servers"));
    }

    @AfterAll
    static void close() throws IOException {
        servers.close();
        System.out.printf(
                "calls that DANA makes: %d in the catalogue, %d delivered signed and forged, %d unsigned returns read%n",
                spis().count(), DELIVERED.size(), READ.size());
    }

    /** A row of the catalogue. */
    record Spi(String id, String operationId, String product, String signature) {
        @Override
        public String toString() {
            return id;
        }
    }

    private static Stream<Spi> spis() throws IOException {
        try (InputStream in = EverySpiTest.class.getResourceAsStream("/dana/catalogue.json")) {
            JsonNode rows =
                    new ObjectMapper().readTree(Objects.requireNonNull(in)).path("operations");
            return StreamSupport.stream(rows.spliterator(), false)
                    .filter(row -> row.path("kind").asText().equals("spi"))
                    .map(row -> new Spi(
                            row.path("id").asText(),
                            row.path("operationId").asText(),
                            row.path("product").asText(),
                            row.path("signature").asText()));
        }
    }

    static Stream<Spi> signed() throws IOException {
        return spis().filter(spi -> !spi.signature().equals(UNSIGNED));
    }

    static Stream<Spi> unsigned() throws IOException {
        return spis().filter(spi -> spi.signature().equals(UNSIGNED));
    }

    @Test
    void handlersAreEmittedAsExpected() throws IOException {
        if (Boolean.getBoolean("danakit.refresh")) {
            Files.createDirectories(GOLDEN);
            for (Map.Entry<String, String> handler : servers.handlers().entrySet()) {
                Files.writeString(GOLDEN.resolve(handler.getKey()), handler.getValue());
            }
        }
        servers.handlers().forEach((file, text) -> {
            assertThat(GOLDEN.resolve(file)).exists();
            assertThat(read(GOLDEN.resolve(file))).isEqualTo(text);
        });
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(servers.handlers().keySet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("signed")
    void aSignedMessageReachesItsHandlerAndAForgedOneDoesNot(Spi spi) throws Exception {
        Map.Entry<String, Operation<?, ?>> found = find(spi);
        Operation<?, ?> operation = found.getValue();
        assertThat(servers.handlerMethod(found.getKey(), operation).isDefault()).isTrue();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 4);
        server.createContext("/", EmittedAdapter.of(endpoint(operation), folder.resolve("adapter")));
        server.start();
        try {
            REACHED.clear();
            requireRefused(send(server, operation, FORGER), operation);
            assertThat(REACHED).isEmpty();
            HttpResponse<String> taken = send(server, operation, GENUINE);
            assertThat(taken.statusCode() / 100).as(taken.body()).isEqualTo(2);
            assertThat(REACHED).containsExactly(operation.id());
            DELIVERED.add(operation.id());
        } finally {
            server.stop(0);
        }
    }

    /** There is nothing to sign or forge in an address, so its reader proves nothing, and says so. */
    @ParameterizedTest
    @MethodSource("unsigned")
    void whatNobodySignsIsReadAndReachesNoHandler(Spi spi) throws Exception {
        Method reader = servers.returnReader(spi.product(), spi.operationId());
        Object visit = reader.invoke(
                null,
                "resultCd=0000&resultMsg=SUCCESS&tXid=T1&referenceNo=KOPI%2F1&payMethod=05&amt=75000&currency=IDR"
                        + "&goodsNm=Gayo+beans&billingNm=Sekar&transDt=20260318&transTm=093140&description=beans&mitraCd=DANA");
        assertThat(String.valueOf(visit))
                .contains("resultCd=0000", "referenceNo=KOPI/1")
                .doesNotContain("Sekar");
        assertThatThrownBy(() -> reader.invoke(null, "resultCd=0000"))
                .cause()
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("referenceNo");
        assertThat(servers.products().values().stream().flatMap(List::stream).map(Operation::name))
                .doesNotContain(spi.operationId());
        READ.add(spi.id());
    }

    /** In the words of its scheme, and without anything that only a proven sender gets. */
    private static void requireRefused(HttpResponse<String> answer, Operation<?, ?> operation) {
        Optional<Refusals.Row> row = operation.signing().refusals().find(Refusal.UNAUTHORIZED);
        assertThat(answer.statusCode()).isEqualTo(row.map(Refusals.Row::http).orElse(401));
        if (row.isPresent() && !operation.signing().answer().isHttp()) {
            assertThat(answer.body()).contains(row.get().code().replace("{service}", operation.serviceCode()));
        }
        EnvelopeForm envelope = operation.signing().envelope();
        if (envelope != null) {
            assertThat(answer.body()).doesNotContain("\"" + envelope.signature() + "\"");
        }
    }

    private static Map.Entry<String, Operation<?, ?>> find(Spi spi) {
        String ownPackage = "." + spi.product().replace("-", "") + ".";
        return servers.products().entrySet().stream()
                .filter(product -> product.getKey().contains(ownPackage))
                .flatMap(product -> product.getValue().stream()
                        .filter(operation -> operation.name().equals(spi.operationId()))
                        .map(operation -> Map.<String, Operation<?, ?>>entry(product.getKey(), operation)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no stub for " + spi));
    }

    private static Endpoint endpoint(Operation<?, ?> operation) {
        EndpointBuilder endpoint = Endpoint.builder()
                .verifyWith(TestKeys.dana())
                .signWith(TestKeys.merchant())
                .verifyWithSecret(AcquirersCaller.KEY)
                .unsent(AcquirersCaller::unsent);
        return route(endpoint, operation).build();
    }

    private static <Q, A> EndpointBuilder route(EndpointBuilder endpoint, Operation<Q, A> operation) {
        Code success = operation.codes().codes().stream()
                .filter(code -> code.outcome() == OutcomeKind.SUCCESS)
                .findFirst()
                .orElse(Code.of("2000000", 200, "Successful", OutcomeKind.SUCCESS, Action.PROCEED));
        return endpoint.route(operation, message -> {
            REACHED.add(operation.id());
            return Reply.of(success);
        });
    }

    private static HttpResponse<String> send(HttpServer server, Operation<?, ?> operation, Delivery.Sender sender)
            throws IOException, InterruptedException {
        Examples.Example example = Objects.requireNonNull(examples.get(operation.id()), operation.id());
        Delivery delivery = Delivery.of(operation, operation.path(), example.full(), 0, sender);
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + operation.path());
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .method(operation.method(), HttpRequest.BodyPublishers.ofByteArray(delivery.body()));
        delivery.headers().forEach(request::header);
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
