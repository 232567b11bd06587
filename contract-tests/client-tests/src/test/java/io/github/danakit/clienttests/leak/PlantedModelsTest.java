package io.github.danakit.clienttests.leak;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.clienttests.dana.runtime.client.Operation;
import io.github.danakit.clienttests.dana.runtime.json.JacksonCodec;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No message shows its personal data, whichever of the description's examples it is made from. */
class PlantedModelsTest {
    private final JacksonCodec codec = new JacksonCodec();
    private final Plants plants = new Plants();

    @Test
    void noMessageShowsWhatIsSensitive() throws Exception {
        Map<String, Operation<?, ?>> operations = EmittedOperations.read();
        int read = 0;
        int planted = 0;
        for (SensitiveExamples.Message message : SensitiveExamples.read()) {
            Operation<?, ?> operation = operations.get(message.operation());
            if (operation != null && message.planted() > 0) {
                Object model = codec.read(message.json(), type(operation, message));
                assertThat(model.toString()).as(message.operation()).doesNotContain(Plants.TOKEN);
                plants.saw(model);
                read++;
                planted += message.planted();
            }
        }
        System.out.println("leak test: " + read + " messages with " + planted + " planted members");
        assertThat(read).isGreaterThan(50);
    }

    private static Class<?> type(Operation<?, ?> operation, SensitiveExamples.Message message) {
        return message.request() ? operation.requestType() : operation.answerType();
    }
}
