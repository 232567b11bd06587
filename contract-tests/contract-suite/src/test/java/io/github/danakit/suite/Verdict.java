package io.github.danakit.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.DanaCode;
import io.github.danakit.contract.pact.Interaction;
import io.github.danakit.contract.pact.Mismatch;
import io.github.danakit.suite.partner.runtime.Code;
import io.github.danakit.suite.partner.runtime.Outcome;
import io.github.danakit.suite.partner.runtime.Transaction;
import io.github.danakit.suite.partner.runtime.client.Operation;
import io.github.danakit.suite.partner.runtime.json.JacksonCodec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a client made of an answer, beside what the contract says of it. */
final class Verdict {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JacksonCodec CODEC = new JacksonCodec();

    private final DanaCode expected;
    private final List<Mismatch> mismatches = new ArrayList<>();

    private Verdict(DanaCode expected) {
        this.expected = expected;
    }

    static List<Mismatch> of(
            Contract contract, Interaction interaction, Operation<?, ?> operation, Outcome<?> outcome) {
        Verdict verdict = new Verdict(interaction.code().orElseThrow());
        verdict.told(outcome);
        verdict.listed(operation);
        JsonNode example =
                contract.examples().path(interaction.operation().name()).path(verdict.expected.code());
        if (outcome.hasBody() && !example.isMissingNode()) {
            verdict.read(Bodies.inner(interaction.operation(), example, "answer"), outcome.body());
        }
        return verdict.mismatches;
    }

    private void told(Outcome<?> outcome) {
        same("code", expected.code(), outcome.code().code());
        same("outcome", expected.outcome(), outcome.outcome().name());
        same("action", expected.action(), outcome.action().name());
        Transaction transaction = outcome.answer().transaction();
        if (transaction != null) {
            same("transaction", expected.transaction(), transaction.outcome().name());
        }
    }

    /** Users compare with constants: a code that falls back to a like verdict would not be found by its constant. */
    private void listed(Operation<?, ?> operation) {
        Optional<Code> constant = operation.codes().find(expected.code());
        same("constant", expected.code(), constant.map(Code::code).orElse("none"));
        constant.ifPresent(code -> {
            same("HTTP status of the constant", String.valueOf(expected.http()), String.valueOf(code.http()));
            same("outcome of the constant", expected.outcome(), code.outcome().name());
            same("action of the constant", expected.action(), code.action().name());
        });
    }

    /** Whatever the documented answer holds has to be found in what a user gets. */
    private void read(byte[] documented, Object body) {
        try {
            lost("$", Bodies.withoutEmpty(JSON.readTree(documented)), JSON.readTree(CODEC.write(body)));
        } catch (IOException e) {
            mismatches.add(new Mismatch("body", "JSON", e.toString()));
        }
    }

    private void lost(String path, JsonNode documented, JsonNode read) {
        if (read.isMissingNode()) {
            mismatches.add(new Mismatch(path + " of the answer", documented.toString(), "nothing"));
        }
        documented
                .properties()
                .forEach(member -> lost(path + "." + member.getKey(), member.getValue(), read.path(member.getKey())));
        for (int i = 0; documented.isArray() && i < documented.size(); i++) {
            lost(path + "[" + i + "]", documented.path(i), read.path(i));
        }
    }

    private void same(String what, String wanted, String received) {
        if (!wanted.isEmpty() && !wanted.equals(received)) {
            mismatches.add(new Mismatch(what, wanted, received));
        }
    }
}
