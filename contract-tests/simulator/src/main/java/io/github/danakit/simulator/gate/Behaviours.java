package io.github.danakit.simulator.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.dana.runtime.Action;
import io.github.danakit.dana.runtime.Code;
import io.github.danakit.dana.runtime.OutcomeKind;
import io.github.danakit.dana.runtime.client.Operation;
import io.github.danakit.dana.runtime.http.HttpReply;
import io.github.danakit.dana.runtime.server.Handler;
import io.github.danakit.dana.runtime.server.Reply;
import io.github.danakit.dana.runtime.server.Verified;
import io.github.danakit.simulator.description.OperationFacts;
import io.github.danakit.simulator.product.Act;
import io.github.danakit.simulator.product.Asked;
import io.github.danakit.simulator.product.Told;
import java.util.Map;

/**
 * What happens behind an operation: the product's handler when it has a method for it, else what acts on its members,
 * else nothing but the description's example.
 */
public final class Behaviours {
    private final Map<String, Act> acts;
    private final DocumentedAnswers documented;
    private final Calls calls;

    /** Behaviours of these operations, by id, in addition to those of handlers. */
    public Behaviours(Map<String, Act> acts, DocumentedAnswers documented, Calls calls) {
        this.acts = Map.copyOf(acts);
        this.documented = documented;
        this.calls = calls;
    }

    /** An emitted method that nobody overrode says so by the name of the operation. */
    <Q, A> Reply<A> behave(
            OperationFacts facts, Operation<Q, A> operation, Verified<Q> message, Handler<Q, A> handler, JsonNode body)
            throws Exception {
        try {
            return handler.handle(message);
        } catch (UnsupportedOperationException e) {
            if (!operation.name().equals(e.getMessage())) {
                throw e;
            }
        }
        Act act = acts.get(facts.id());
        if (act == null) {
            calls.current().remark("no behaviour: the description's example answered");
            return documented.usual(operation, message);
        }
        return told(facts, operation, body, act.on(new Asked(facts.id(), body, message)));
    }

    private <A> Reply<A> told(OperationFacts facts, Operation<?, A> operation, JsonNode request, Told told) {
        HttpReply page = told.page();
        if (page != null) {
            calls.current().page(page);
            return Reply.of(Code.of("page", page.status(), "", OutcomeKind.UNKNOWN, Action.QUERY_STATUS));
        }
        if (told.code().equals(Told.RECEIVED)) {
            return documented.received(operation);
        }
        String code = told.code().isEmpty() ? documented.usualCode(facts).code() : told.code();
        return documented.of(facts, operation, code, request, answer -> {
            if (answer instanceof ObjectNode object) {
                told.change().accept(object);
            }
        });
    }
}
