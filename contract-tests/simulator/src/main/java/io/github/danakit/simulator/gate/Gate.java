package io.github.danakit.simulator.gate;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.dana.runtime.Code;
import io.github.danakit.dana.runtime.client.Operation;
import io.github.danakit.dana.runtime.json.JacksonCodec;
import io.github.danakit.dana.runtime.json.JsonCodec;
import io.github.danakit.dana.runtime.server.Around;
import io.github.danakit.dana.runtime.server.Handler;
import io.github.danakit.dana.runtime.server.Reply;
import io.github.danakit.dana.runtime.server.Verified;
import io.github.danakit.dana.runtime.signing.Refusal;
import io.github.danakit.dana.runtime.signing.Refusals;
import io.github.danakit.simulator.description.Description;
import io.github.danakit.simulator.description.OperationFacts;
import io.github.danakit.simulator.scene.Scene;
import io.github.danakit.simulator.scene.Scenes;
import java.util.Optional;

/**
 * The way of every verified message: a used number is refused, a scene is played, secrets and tokens that do not hold
 * and a request that breaks the description are refused, a repeat gets the earlier answer, and only then the product's
 * behaviour acts. What goes out is held against the description.
 */
public final class Gate implements Around {
    private final Description description;
    private final Scenes scenes;
    private final RequestRules requests;
    private final AnswerRules answers;
    private final ExternalIds externalIds;
    private final Repeats repeats;
    private final Calls calls;
    private final DocumentedAnswers documented;
    private final Credentials credentials;
    private final Behaviours behaviours;
    private final JsonCodec codec = new JacksonCodec();

    /** A gate of these parts. */
    public Gate(
            Description description,
            Scenes scenes,
            RequestRules requests,
            AnswerRules answers,
            ExternalIds externalIds,
            Repeats repeats,
            DocumentedAnswers documented,
            Credentials credentials,
            Behaviours behaviours,
            Calls calls) {
        this.description = description;
        this.scenes = scenes;
        this.requests = requests;
        this.answers = answers;
        this.externalIds = externalIds;
        this.repeats = repeats;
        this.documented = documented;
        this.credentials = credentials;
        this.behaviours = behaviours;
        this.calls = calls;
    }

    @Override
    public <Q, A> Reply<A> handle(Operation<Q, A> operation, Verified<Q> message, Handler<Q, A> handler)
            throws Exception {
        OperationFacts facts = description.operation(operation.id());
        CallNotes notes = calls.current();
        notes.operation(facts.id());
        JsonNode request = facts.innerRequest(Bodies.read(message.raw()));
        try {
            Reply<A> reply = reply(facts, operation, message, handler, request);
            A body = reply.body();
            if (body != null) {
                answers.require(facts, reply.code().http(), Bodies.read(codec.write(body)));
            }
            return reply;
        } catch (Unplayable e) {
            notes.mistake(e);
            throw e;
        } catch (IllegalStateException e) {
            notes.remark(String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private <Q, A> Reply<A> reply(
            OperationFacts facts,
            Operation<Q, A> operation,
            Verified<Q> message,
            Handler<Q, A> handler,
            JsonNode request)
            throws Exception {
        Optional<Code> used = used(operation, message);
        if (used.isPresent()) {
            return Reply.of(used.get());
        }
        Optional<Scene> scene = scene(facts, message, request);
        scene.ifPresent(this::note);
        if (scene.isPresent() && !scene.get().code().isEmpty()) {
            return documented.of(facts, operation, scene.get().code(), request);
        }
        Optional<Reply<A>> unproven = credentials.refusal(facts, operation, message, request);
        if (unproven.isPresent()) {
            return unproven.get();
        }
        Optional<Code> refusal = requests.refusal(facts, operation, request);
        if (refusal.isPresent()) {
            return Reply.of(refusal.get());
        }
        return repeats.answer(
                facts, operation, request, () -> behaviours.behave(facts, operation, message, handler, request));
    }

    private Optional<Scene> scene(OperationFacts facts, Verified<?> message, JsonNode request) {
        try {
            return scenes.choose(facts, message.headers().first(Scenes.HEADER), request);
        } catch (IllegalArgumentException e) {
            throw Unplayable.scene(String.valueOf(e.getMessage()));
        }
    }

    private void note(Scene scene) {
        calls.current().fault(scene.fault());
        calls.current().remark("scene " + scene.code());
    }

    private Optional<Code> used(Operation<?, ?> operation, Verified<?> message) {
        if (message.externalId().isEmpty()) {
            return Optional.empty();
        }
        String partner = message.headers()
                .first(operation.signing().headerOf("{partnerId}"))
                .orElse("");
        if (externalIds.claim(partner, message.externalId())) {
            return Optional.empty();
        }
        calls.current().remark("X-EXTERNAL-ID was used before on this day");
        return operation.signing().refusals().find(Refusal.CONFLICT).map(row -> listed(operation, row));
    }

    /** The operation's own code, or the refusal as the scheme words it where the operation lists none. */
    private static Code listed(Operation<?, ?> operation, Refusals.Row row) {
        String code = row.code().replace("{service}", operation.serviceCode());
        Code known = operation.codes().lookup(code, row.http(), operation.movesMoney(), false);
        return known.message().isEmpty()
                ? Code.of(code, row.http(), row.message(), known.outcome(), known.action())
                : known;
    }
}
