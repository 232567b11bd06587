package io.github.danakit.simulator.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.dana.runtime.Action;
import io.github.danakit.dana.runtime.Code;
import io.github.danakit.dana.runtime.OutcomeKind;
import io.github.danakit.dana.runtime.client.Operation;
import io.github.danakit.dana.runtime.json.JacksonCodec;
import io.github.danakit.dana.runtime.json.JsonCodec;
import io.github.danakit.dana.runtime.server.Reply;
import io.github.danakit.dana.runtime.server.Verified;
import io.github.danakit.simulator.description.CodeFacts;
import io.github.danakit.simulator.description.Description;
import io.github.danakit.simulator.description.Examples;
import io.github.danakit.simulator.description.OperationFacts;
import io.github.danakit.simulator.product.Documented;
import io.github.danakit.simulator.world.Lazy;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Answers from the description's examples, as typed replies. */
public final class DocumentedAnswers implements Documented {
    private final Supplier<Description> description;
    private final Lazy<JsonCodec> codec = new Lazy<>(JacksonCodec::new);

    /** Answers of this description. */
    public DocumentedAnswers(Supplier<Description> description) {
        this.description = description;
    }

    @Override
    public <Q, A> Reply<A> usual(Operation<Q, A> operation, Verified<Q> message) {
        OperationFacts facts = facts(operation);
        return of(facts, operation, usualCode(facts).code(), request(facts, message));
    }

    CodeFacts usualCode(OperationFacts facts) {
        return facts.usual()
                .orElseThrow(() -> Unplayable.unknown(
                        "no source tells how " + facts.id() + " answers; force a code with X-Dana-Scene"));
    }

    @Override
    public <Q, A> Reply<A> answer(Operation<Q, A> operation, Verified<Q> message, String code) {
        OperationFacts facts = facts(operation);
        return of(facts, operation, code, request(facts, message));
    }

    @Override
    public <Q> Q message(Operation<Q, ?> operation, String name, Consumer<ObjectNode> change) {
        OperationFacts facts = facts(operation);
        JsonNode example = facts.requestExample(name)
                .orElseThrow(() -> new IllegalArgumentException(facts.id() + " has no example " + name));
        JsonNode message = facts.innerRequest(example).deepCopy();
        if (message instanceof ObjectNode object) {
            change.accept(object);
        }
        return typed(message, operation.requestType());
    }

    private OperationFacts facts(Operation<?, ?> operation) {
        return description.get().operation(operation.id());
    }

    private static JsonNode request(OperationFacts facts, Verified<?> message) {
        return facts.innerRequest(Bodies.read(message.raw()));
    }

    /** The answer with this code, speaking of what the request speaks of. */
    <A> Reply<A> of(OperationFacts facts, Operation<?, A> operation, String codeOrName, JsonNode request) {
        return of(facts, operation, codeOrName, request, answer -> {});
    }

    <A> Reply<A> of(
            OperationFacts facts,
            Operation<?, A> operation,
            String codeOrName,
            JsonNode request,
            Consumer<JsonNode> change) {
        Code code = Codes.of(facts, operation, codeOrName);
        Optional<JsonNode> example = facts.code(codeOrName).flatMap(row -> Examples.answer(facts, row, request));
        example.ifPresent(change);
        return example.isEmpty() ? Reply.of(code) : Reply.of(code, typed(example.get(), operation.answerType()));
    }

    /** An answer that says nothing but that the message is there. */
    <A> Reply<A> received(Operation<?, A> operation) {
        Code code = Code.of("200", 200, "", OutcomeKind.SUCCESS, Action.PROCEED);
        return Reply.of(code, typed(JsonNodeFactory.instance.objectNode(), operation.answerType()));
    }

    private <T> T typed(JsonNode body, Class<T> type) {
        return codec.get().read(body.toString().getBytes(StandardCharsets.UTF_8), type);
    }
}
