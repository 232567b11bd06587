package io.github.danakit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.danakit.generator.contract.ContractFiles;
import io.github.danakit.generator.contract.ContractRequest;
import io.github.danakit.generator.contract.ContractWriter;
import io.github.danakit.generator.source.SpecSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contracts in the kit's jar are those of the description, and they are Pacts. */
class KitContractsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static ContractFiles fresh;

    @BeforeAll
    static void write() {
        fresh = new ContractWriter(KitContractsTest.class.getClassLoader())
                .write(new ContractRequest(
                        List.of(), SpecSource.onClassPath(), "partner", "io.github.danakit.contract"));
    }

    private static String shipped(String file) throws IOException {
        try (InputStream in = KitContractsTest.class.getResourceAsStream("/META-INF/dana-pacts/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void areWhatTheDescriptionSays() throws IOException {
        for (var file : fresh.resources().entrySet()) {
            assertThat(shipped(file.getKey()).equals(file.getValue()))
                    .as(file.getKey())
                    .isTrue();
        }
    }

    @Test
    void coverEveryOperationCodeAndExampleAndAreNeverPending() throws IOException {
        int all = 0;
        for (JsonNode contract : KitPacts.index().path("contracts")) {
            JsonNode interactions =
                    JSON.readTree(shipped(contract.path("v4").asText())).path("interactions");
            Set<String> names = new HashSet<>(interactions.findValuesAsText("description"));
            for (JsonNode operation : contract.path("operations")) {
                for (JsonNode code : operation.path("codes")) {
                    assertThat(names)
                            .contains(operation.path("name").asText() + " "
                                    + code.path("code").asText());
                }
            }
            interactions.forEach(
                    one -> assertThat(one.path("pending").asBoolean()).isFalse());
            assertThat(interactions)
                    .hasSize(contract.path("interactions").asInt())
                    .isNotEmpty();
            all += interactions.size();
        }
        System.out.println("Danakit: " + all + " interactions in the kit, none pending");
        assertThat(all).isGreaterThan(2800);
    }

    @Test
    void holdTheSameInteractionsInBothVersions() throws IOException {
        for (JsonNode contract : KitPacts.index().path("contracts")) {
            var v4 = KitPacts.pact(contract.path("v4").asText());
            var v3 = KitPacts.pact(contract.path("v3").asText());

            assertThat(v4.isV4Pact()).isTrue();
            assertThat(v3.isRequestResponsePact()).isTrue();
            assertThat(v3.getInteractions())
                    .extracting(one -> one.getDescription())
                    .containsExactlyElementsOf(v4.getInteractions().stream()
                            .map(one -> one.getDescription())
                            .toList());
        }
    }
}
