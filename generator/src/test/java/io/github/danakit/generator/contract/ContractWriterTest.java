package io.github.danakit.generator.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.danakit.generator.lint.DanaProblemException;
import io.github.danakit.generator.source.SpecSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractWriterTest {
    private final ObjectMapper json = new ObjectMapper();
    private final ContractWriter writer = new ContractWriter(getClass().getClassLoader());

    private ContractFiles all() {
        return writer.write(new ContractRequest(List.of(), SpecSource.onClassPath(), "partner", "com.example"));
    }

    @Test
    void hasAnInteractionForEveryCodeOfEveryOperation() throws Exception {
        ContractFiles files = all();
        JsonNode index = json.readTree(files.resources().get("index.json"));

        for (JsonNode contract : index.path("contracts")) {
            JsonNode pact =
                    json.readTree(files.resources().get(contract.path("v4").asText()));
            List<String> descriptions = pact.path("interactions").findValuesAsText("description");
            for (JsonNode operation : contract.path("operations")) {
                for (JsonNode code : operation.path("codes")) {
                    assertThat(descriptions)
                            .contains(operation.path("name").asText() + " "
                                    + code.path("code").asText());
                }
            }
        }
        files.counts().forEach(System.out::println);
    }

    @Test
    void refusesNamesThatNoPactCanCarry() {
        assertThatThrownBy(() ->
                        writer.write(new ContractRequest(List.of("nothing"), SpecSource.onClassPath(), "a/b", "1x")))
                .isInstanceOf(DanaProblemException.class)
                .hasMessageContainingAll("DANA-OPT-070", "DANA-OPT-001", "DANA-OPT-003");
    }

    @Test
    void writesTheSameTextEachTime() {
        assertThat(all().resources()).isEqualTo(all().resources());
    }
}
