package io.github.danakit.simulator.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import io.github.danakit.dana.runtime.Code;
import io.github.danakit.dana.runtime.client.Operation;
import io.github.danakit.dana.runtime.signing.Refusal;
import io.github.danakit.dana.runtime.signing.Refusals;
import io.github.danakit.simulator.description.OperationFacts;
import io.github.danakit.simulator.description.Schemas;
import java.util.Optional;

/**
 * Holds a request against its schema as DANA does. An empty optional member counts as absent, as DANA's own samples
 * send it. Mandatory members are demanded at the top only: below it DANA's own libraries leave out some that its pages
 * call mandatory.
 */
public final class RequestRules {
    private static final String ILLEGAL = "PARAM_ILLEGAL";

    private final Schemas schemas;

    /** Rules of these schemas. */
    public RequestRules(Schemas schemas) {
        this.schemas = schemas;
    }

    /** Whether a request is in order, whatever code would refuse it. */
    public boolean allow(OperationFacts facts, JsonNode request) {
        return offence(facts, request).isEmpty();
    }

    /** The code that refuses a request, or nothing when it is in order or the protocol has no words for a refusal. */
    Optional<Code> refusal(OperationFacts facts, Operation<?, ?> operation, JsonNode request) {
        return offence(facts, request)
                .flatMap(offence -> illegal(facts, operation, offence).or(() -> code(operation, offence)));
    }

    private record Offence(Refusal refusal, String member) {}

    private Optional<Offence> offence(OperationFacts facts, JsonNode request) {
        Optional<Schema> schema = schemas.request(facts);
        if (schema.isEmpty()) {
            return Optional.empty();
        }
        JsonNode pruned = request.deepCopy();
        Bodies.prune(pruned);
        Optional<Offence> wrong = Optional.empty();
        for (Error error : schema.get().validate(pruned)) {
            boolean missing = error.getKeyword().equals("required");
            boolean deep = error.getInstanceLocation().getNameCount() > 0;
            if (missing && !deep && request.path(error.getProperty()).isContainerNode()) {
                // An empty list or object was taken away as if it were optional, but it is there.
                continue;
            }
            if (missing && !deep) {
                return Optional.of(new Offence(Refusal.MISSING, error.getProperty()));
            }
            if (!missing && wrong.isEmpty()) {
                wrong = Optional.of(new Offence(Refusal.MALFORMED, member(error)));
            }
        }
        return wrong;
    }

    private static String member(Error error) {
        return error.getInstanceLocation()
                .toString()
                .replaceFirst("^[/$.]+", "")
                .replace('/', '.');
    }

    /**
     * The older Open API tells a wrong member apart from a message that cannot be read, where it lists a code for it.
     */
    private static Optional<Code> illegal(OperationFacts facts, Operation<?, ?> operation, Offence offence) {
        return offence.refusal() == Refusal.MALFORMED
                ? facts.code(ILLEGAL)
                        .map(row -> Codes.of(facts, operation, row.code()))
                        .map(code -> Code.of(
                                        code.code(),
                                        code.http(),
                                        code.message() + " " + offence.member(),
                                        code.outcome(),
                                        code.action())
                                .named(code.status(), code.name()))
                : Optional.empty();
    }

    private static Optional<Code> code(Operation<?, ?> operation, Offence offence) {
        Optional<Refusals.Row> row = operation.signing().refusals().find(offence.refusal());
        return row.map(words -> {
            String code = words.code().replace("{service}", operation.serviceCode());
            String message = words.message() + " " + offence.member();
            Code known = operation.codes().lookup(code, words.http(), false, false);
            return Code.of(code, words.http(), message, known.outcome(), known.action())
                    .named(words.status(), words.name());
        });
    }
}
