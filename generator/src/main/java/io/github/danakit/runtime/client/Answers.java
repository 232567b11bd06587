package io.github.danakit.runtime.client;

import io.github.danakit.runtime.Action;
import io.github.danakit.runtime.Answer;
import io.github.danakit.runtime.CallId;
import io.github.danakit.runtime.Check;
import io.github.danakit.runtime.Checked;
import io.github.danakit.runtime.Code;
import io.github.danakit.runtime.Outcome;
import io.github.danakit.runtime.OutcomeKind;
import io.github.danakit.runtime.ProtocolException;
import io.github.danakit.runtime.Transaction;
import io.github.danakit.runtime.TransactionStatuses;
import io.github.danakit.runtime.http.HttpReply;
import io.github.danakit.runtime.json.JsonCodec;
import io.github.danakit.runtime.signing.AnswerMembers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns HTTP answers, and their absence, into outcomes. */
final class Answers {
    private static final byte[] NOTHING = {};

    private final JsonCodec codec;
    private final Clock clock;

    Answers(JsonCodec codec, Clock clock) {
        this.codec = codec;
        this.clock = clock;
    }

    /**
     * The outcome of an answer.
     *
     * @throws ProtocolException when the answer holds no code and no money moves
     */
    <A> Outcome<A> read(Operation<?, A> operation, HttpReply reply, CallId call) {
        Map<String, String> texts;
        try {
            texts = texts(operation, reply.body());
        } catch (ProtocolException e) {
            ProtocolException unreadable = e.forCall(call);
            if (!operation.movesMoney()) {
                throw unreadable;
            }
            return unknown("unreadable answer", reply, unreadable, operation, call);
        }
        return known(operation, reply, call, texts);
    }

    /** The outcome of a call that moves money and whose fate nobody knows. */
    <A> Outcome<A> noAnswer(Operation<?, A> operation, CallId call) {
        return unknown("no answer", null, null, operation, call);
    }

    private <A> Outcome<A> known(Operation<?, A> operation, HttpReply reply, CallId call, Map<String, String> texts) {
        AnswerMembers members = operation.signing().answer();
        String message = texts.getOrDefault(members.message(), "");
        Code code = operation
                .codes()
                .lookup(texts.getOrDefault(members.code(), ""), reply.status(), "", operation.movesMoney());
        A body = null;
        ProtocolException unreadable = null;
        if (reply.status() / 100 == 2) {
            try {
                body = body(operation.answerType(), reply.body());
            } catch (RuntimeException e) {
                unreadable = unreadable(e, reply.body()).forCall(call);
            }
        }
        return Outcome.of(new Answer<>(
                call.operation(),
                code,
                message,
                reply.status(),
                reply.body(),
                body,
                unreadable,
                call.externalId(),
                call.reference(),
                transaction(operation.transactions(), code, texts),
                RetryAfter.of(reply.headers(), clock)));
    }

    private <A> Outcome<A> unknown(
            String message,
            @Nullable HttpReply reply,
            @Nullable ProtocolException unreadable,
            Operation<?, A> operation,
            CallId call) {
        int status = reply == null ? 0 : reply.status();
        Code code = Code.of("", status, message, OutcomeKind.UNKNOWN, Action.QUERY_STATUS);
        TransactionStatuses transactions = operation.transactions();
        return Outcome.of(new Answer<>(
                call.operation(),
                code,
                message,
                status,
                reply == null ? NOTHING : reply.body(),
                null,
                unreadable,
                call.externalId(),
                call.reference(),
                transactions == null ? null : transactions.of(null),
                reply == null ? null : RetryAfter.of(reply.headers(), clock)));
    }

    private Map<String, String> texts(Operation<?, ?> operation, byte[] json) {
        try {
            return code(operation, json);
        } catch (RuntimeException e) {
            throw unreadable(e, json);
        }
    }

    /** A request was sent, so even a broken codec must not end the call without a verdict on its fate. */
    private static ProtocolException unreadable(RuntimeException failure, byte[] json) {
        return failure instanceof ProtocolException known
                ? known
                : new ProtocolException("the answer cannot be read", json, "");
    }

    private Map<String, String> code(Operation<?, ?> operation, byte[] json) {
        AnswerMembers members = operation.signing().answer();
        TransactionStatuses transactions = operation.transactions();
        Map<String, String> texts = transactions == null
                ? codec.texts(json, members.code(), members.message())
                : codec.texts(json, members.code(), members.message(), transactions.field());
        if (texts.getOrDefault(members.code(), "").isEmpty()) {
            throw new ProtocolException("the answer holds no code", json, members.code());
        }
        return texts;
    }

    private <A> A body(Class<A> type, byte[] json) {
        A body = codec.read(json, type);
        List<String> missing = body instanceof Checked checked ? Check.missing(checked) : List.of();
        if (!missing.isEmpty()) {
            throw new ProtocolException("the answer lacks mandatory members", json, String.join(", ", missing));
        }
        return body;
    }

    /** Only a successful answer tells the payment's state by its status; a code may tell it too. */
    private static @Nullable Transaction transaction(
            @Nullable TransactionStatuses statuses, Code code, Map<String, String> texts) {
        if (statuses == null) {
            return null;
        }
        String status = texts.getOrDefault(statuses.field(), "");
        if (code.outcome() == OutcomeKind.SUCCESS && !status.isEmpty()) {
            return statuses.of(status);
        }
        OutcomeKind told = code.transaction();
        return told == null ? statuses.of(null) : new Transaction("", told, code.action(), code.message());
    }
}
