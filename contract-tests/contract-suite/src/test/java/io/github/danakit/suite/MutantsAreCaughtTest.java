package io.github.danakit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.Contracts;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contracts are worth what they catch: each of these faults in emitted code breaks at least one interaction. */
class MutantsAreCaughtTest {
    private static final String PRODUCT = "payment-gateway";
    private static final Set<String> OPERATIONS_OF_MUTANTS =
            Set.of("create-order-hosted", "cancel-order", "refund-order", "finish-notify");
    private static final String OPERATIONS = "paymentgateway/PaymentGatewayOperations.java";
    private static final String CODES = "paymentgateway/PaymentGatewayCodes.java";
    private static final String SIGNING = "DanaSigning.java";
    private static final Contracts CONTRACTS = Contracts.ofKit();

    @TempDir
    Path folder;

    static Stream<Mutant> mutants() {
        return Stream.concat(clients(), stubs());
    }

    private static Stream<Mutant> clients() {
        return Stream.of(
                client(
                        "a member has another name",
                        "paymentgateway/CancelOrderRequest.java",
                        "merchantId",
                        "merchantID"),
                client(
                        "the path of an operation is wrong",
                        OPERATIONS,
                        "/payment-gateway/v1.0/debit/cancel.htm",
                        "/payment-gateway/v1.0/debit/cancel"),
                client(
                        "an operation is called with PUT",
                        OPERATIONS,
                        "\"refundOrder\", \"POST\"",
                        "\"refundOrder\", \"PUT\""),
                client("X-EXTERNAL-ID is dropped", SIGNING, ".header(\"X-EXTERNAL-ID\", \"{externalId}\")", ""),
                client("CHANNEL-ID is dropped", SIGNING, ".header(\"CHANNEL-ID\", \"{channelId}\")", ""),
                client(
                        "the signed text is in another order",
                        SIGNING,
                        "{method}:{path}:{bodyDigest}:{timestamp}",
                        "{path}:{method}:{bodyDigest}:{timestamp}"),
                client(
                        "the digest is in capitals",
                        "runtime/signing/BodyDigest.java",
                        "HexFormat.of()",
                        "HexFormat.of().withUpperCase()"),
                client(
                        "the body is rewritten after signing",
                        "runtime/http/JdkTransport.java",
                        "ofByteArray(call.body())",
                        "ofByteArray(new String(call.body(), java.nio.charset.StandardCharsets.UTF_8)"
                                + ".replace(\"/\", \"\\\\/\").getBytes(java.nio.charset.StandardCharsets.UTF_8))"),
                client(
                        "the content type is another",
                        "runtime/client/Requests.java",
                        "\"application/json\"",
                        "\"text/plain\""),
                client("the time has no offset", "runtime/signing/Timestamps.java", "HH:mm:ssxxx", "HH:mm:ss"),
                client("a final refusal is repeated", CODES, "Action.MARK_FAILED", "Action.RETRY_SAME_REQUEST"));
    }

    private static Stream<Mutant> stubs() {
        return Stream.of(
                stub(
                        "signatures are not checked",
                        "runtime/signing/SignatureVerifier.java",
                        "if (key.verify(bytes, signature, scheme.algorithm()))",
                        "if (true)"),
                stub(
                        "old messages are taken",
                        "runtime/server/Admission.java",
                        "age.abs().compareTo(settings.freshness()) > 0",
                        "age.isZero() && age.isNegative()"),
                stub(
                        "another text is verified",
                        SIGNING,
                        "{method}:{path}:{bodyDigest}:{timestamp}",
                        "{method}:{path}:{timestamp}"),
                stub("the path of an operation is wrong", OPERATIONS, "/v1.0/debit/notify", "/v1.0/debit/notification"),
                stub("refusals come with another code", SIGNING, "401{service}00", "401{service}01"),
                stub("refusals come with HTTP 200", SIGNING, "Refusal.UNAUTHORIZED, 401", "Refusal.UNAUTHORIZED, 200"),
                stub(
                        "answers have no time",
                        "runtime/server/Replies.java",
                        "timestamp.isEmpty() ? headers",
                        "true ? headers"),
                stub(
                        "answers are called text",
                        "runtime/server/Replies.java",
                        "\"application/json\"",
                        "\"text/plain\""),
                stub(
                        "the code of an answer has another name",
                        "paymentgateway/FinishNotifyResponse.java",
                        "responseCode",
                        "code"),
                stub(
                        "unknown members are refused",
                        "runtime/json/JacksonSetup.java",
                        ".disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)",
                        ".enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)"),
                stub("faults are answered as success", CODES, "Code.of(\"5005601\", 500", "Code.of(\"5005601\", 200"));
    }

    private static Mutant client(String name, String file, String text, String fault) {
        return new Mutant(name, true, file, text, fault);
    }

    private static Mutant stub(String name, String file, String text, String fault) {
        return new Mutant(name, false, file, text, fault);
    }

    @Test
    void soundCodeIsNotBlamed() throws Exception {
        assertThat(new ClientSubject(contract(Contracts.API)).call()).isEmpty();
        assertThat(new StubSubject(contract(Contracts.SPI)).call()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void isCaught(Mutant mutant) throws Exception {
        try (MutantLoader loader = MutantLoader.of(mutant, folder)) {
            Class<?> subject =
                    loader.loadClass("io.github.danakit.suite." + (mutant.client() ? "ClientSubject" : "StubSubject"));
            Contract contract = contract(mutant.client() ? Contracts.API : Contracts.SPI);

            List<?> failures = (List<?>)
                    ((Callable<?>) subject.getConstructor(Contract.class).newInstance(contract)).call();

            System.out.println("Danakit: " + mutant + ": caught by " + failures.size() + " interactions");
            assertThat(failures).isNotEmpty();
        }
    }

    /** The operations that mutants are sown into, with the smallest request of each code: what is enough is quicker. */
    private static Contract contract(String direction) {
        Contract contract = Emissions.emitted(CONTRACTS.contract(PRODUCT, direction));
        return contract.with(contract.interactions().stream()
                .filter(interaction -> !interaction.description().endsWith(" full"))
                .filter(interaction ->
                        OPERATIONS_OF_MUTANTS.contains(interaction.operation().name()))
                .toList());
    }
}
