package io.github.danakit.simulator.gate;

import io.github.danakit.dana.runtime.Action;
import io.github.danakit.dana.runtime.Code;
import io.github.danakit.dana.runtime.OutcomeKind;
import io.github.danakit.dana.runtime.client.Operation;
import io.github.danakit.simulator.description.CodeFacts;
import io.github.danakit.simulator.description.OperationFacts;
import java.util.stream.Collectors;

/** Codes of an operation by their text. */
final class Codes {

    private Codes() {}

    /**
     * The documented code.
     *
     * @throws Unplayable that lists the documented ones, when there is none
     */
    static Code of(OperationFacts facts, Operation<?, ?> operation, String codeOrName) {
        CodeFacts row = facts.code(codeOrName).orElseThrow(() -> Unplayable.scene(unknown(facts, codeOrName)));
        return operation
                .codes()
                .find(row.code())
                .orElseGet(() -> Code.of(
                        row.code(),
                        row.http(),
                        row.message(),
                        OutcomeKind.valueOf(row.outcome()),
                        Action.QUERY_STATUS));
    }

    private static String unknown(OperationFacts facts, String code) {
        return facts.id() + " has no code " + code + "; its codes are "
                + facts.codes().stream().map(CodeFacts::code).collect(Collectors.joining(", "));
    }
}
