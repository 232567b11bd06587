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
import io.github.danakit.runtime.ResultStatuses;
import io.github.danakit.runtime.SignatureMismatchException;
import io.github.danakit.runtime.Transaction;
import io.github.danakit.runtime.TransactionStatuses;
import io.github.danakit.runtime.http.HttpReply;
import io.github.danakit.runtime.json.JsonCodec;
import io.github.danakit.runtime.signing.AnswerMembers;
import io.github.danakit.runtime.signing.FieldForm;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns HTTP answers, and their absence, into outcomes. */
final class Answers {
    private static final byte[] NOTHING = {};

    private final JsonCodec codec;
    private final Clock clock;
    private final Envelopes envelopes;

    Answers(ClientConfig config) {
        this.codec = config.codec();
        this.clock = config.clock();
        this.envelopes = new Envelopes(config);
    }

    /**
     * The outcome of an answer.
     *
     * @throws ProtocolException when the answer holds no code or is another call's, and no money moves
     * @throws SignatureMismatchException when the answer has to be signed, is not proven, and no money moves
     */
    <A> Outcome<A> read(Operation<?, A> operation, HttpReply reply, CallId call, Echoes echoes) {
        byte[] content;
        Map<String, String> texts;
        try {
            content = content(operation, reply, call);
            texts = texts(operation, content, echoes);
        } catch (SignatureMismatchException e) {
            if (!operation.movesMoney()) {
                throw e.forCall(call);
            }
            ProtocolException unproven = new ProtocolException("the answer is not proven", reply.body(), "");
            return unknown("unproven answer", reply, unproven.forCall(call), operation, call);
        } catch (ProtocolException e) {
            return unusable("unreadable answer", reply, e.forCall(call), operation, call);
        }
        String otherwise = echoes.otherwise(texts);
        if (!otherwise.isEmpty()) {
            ProtocolException foreign = new ProtocolException("the answer is another call's", reply.body(), otherwise);
            return unusable("answer of another call", reply, foreign.forCall(call), operation, call);
        }
        return known(operation, reply, content, call, texts);
    }

    private <A> Outcome<A> unusable(
            String message, HttpReply reply, ProtocolException why, Operation<?, A> operation, CallId call) {
        if (!operation.movesMoney()) {
            throw why;
        }
        return unknown(message, reply, why, operation, call);
    }

    /** The outcome of a call that moves money and whose fate nobody knows. */
    <A> Outcome<A> noAnswer(Operation<?, A> operation, CallId call) {
        return unknown("no answer", null, null, operation, call);
    }

    /** What the answer says, without what is around it. */
    private byte[] content(Operation<?, ?> operation, HttpReply reply, CallId call) {
        try {
            return envelopes.open(operation, reply.body(), call);
        } catch (SignatureMismatchException | ProtocolException e) {
            throw e;
        } catch (RuntimeException e) {
            throw unreadable(e, reply.body());
        }
    }

    private <A> Outcome<A> known(
            Operation<?, A> operation, HttpReply reply, byte[] content, CallId call, Map<String, String> texts) {
        String message = texts.getOrDefault(operation.signing().answer().message(), "");
        Code code = code(operation, reply.status(), texts);
        A body = null;
        ProtocolException unreadable = null;
        if (reply.status() / 100 == 2 && operation.answerType() != Void.class) {
            try {
                body = body(operation.answerType(), content);
            } catch (RuntimeException e) {
                unreadable = unreadable(e, content).forCall(call);
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

    private Map<String, String> texts(Operation<?, ?> operation, byte[] json, Echoes echoes) {
        try {
            return members(operation, json, echoes);
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

    private Map<String, String> members(Operation<?, ?> operation, byte[] json, Echoes echoes) {
        AnswerMembers members = operation.signing().answer();
        if (members.isHttp() && operation.answerType() == Void.class) {
            return Map.of();
        }
        Map<String, String> texts = codec.texts(json, wanted(operation, echoes));
        boolean told = members.isHttp()
                || !texts.getOrDefault(members.code(), "").isEmpty()
                || !texts.getOrDefault(members.name(), "").isEmpty();
        if (!told) {
            throw new ProtocolException("the answer holds no code", json, members.code());
        }
        return texts;
    }

    /** Without those that this protocol has not: the answer could have a member of no name. */
    private static String[] wanted(Operation<?, ?> operation, Echoes echoes) {
        AnswerMembers members = operation.signing().answer();
        TransactionStatuses transactions = operation.transactions();
        List<String> wanted = new ArrayList<>(8);
        wanted.addAll(echoes.members());
        add(wanted, members.isHttp() ? "" : members.code());
        add(wanted, members.message());
        add(wanted, members.name());
        add(wanted, members.status());
        add(wanted, transactions == null ? "" : transactions.field());
        return wanted.toArray(String[]::new);
    }

    private static void add(List<String> wanted, String name) {
        if (!name.isEmpty()) {
            wanted.add(name);
        }
    }

    private static Code code(Operation<?, ?> operation, int http, Map<String, String> texts) {
        AnswerMembers members = operation.signing().answer();
        String status = texts.getOrDefault(members.status(), "");
        String text = members.isHttp() ? String.valueOf(http) : texts.getOrDefault(members.code(), "");
        ResultStatuses statuses = operation.signing().statuses();
        FieldForm fields = operation.signing().fields();
        if (fields != null
                && fields.hasSilentStatus()
                && operation.codes().find(text).isEmpty()) {
            return Code.of(text, http, "", OutcomeKind.UNKNOWN, Action.QUERY_STATUS);
        }
        if (statuses.isEmpty() || members.isHttp() && status.isEmpty()) {
            boolean success = members.isHttp() || members.isSuccess(text, operation.serviceCode());
            return operation.codes().lookup(text, http, operation.movesMoney(), success);
        }
        String name = texts.getOrDefault(members.name(), "");
        ResultStatuses.Result result = new ResultStatuses.Result(text, name, status, "");
        return statuses.judge(operation.codes(), result, http, operation.movesMoney());
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
