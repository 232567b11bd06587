package io.github.danakit.simulator.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import io.github.danakit.simulator.description.OperationFacts;
import io.github.danakit.simulator.description.Schemas;
import java.util.List;
import java.util.Optional;

/** Holds every answer against the description before it goes out: nothing is taught here that DANA does not say. */
public final class AnswerRules {
    private final Schemas schemas;

    /** Rules of these schemas. */
    public AnswerRules(Schemas schemas) {
        this.schemas = schemas;
    }

    /**
     * Lets an answer pass.
     *
     * @throws IllegalStateException that tells what is wrong, without values, when it breaks the description
     */
    public void require(OperationFacts operation, int http, JsonNode answer) {
        Optional<Schema> schema = schemas.answer(operation, http);
        List<Error> errors = schema.map(found -> found.validate(answer)).orElse(List.of());
        if (!errors.isEmpty()) {
            List<String> places = errors.stream()
                    .map(error -> error.getInstanceLocation() + " " + error.getKeyword())
                    .distinct()
                    .toList();
            throw new IllegalStateException("the simulator's answer to " + operation.id() + " with HTTP " + http
                    + " breaks the description: " + String.join(", ", places));
        }
    }
}
