package io.github.danakit.runtime.client;

import java.util.List;
import java.util.function.Function;

/**
 * How the fate of an operation that moves money is found out; data of the generated code.
 *
 * @param <Q> type of the operation's request
 * @param <S> type of the question
 * @param <A> type of its answer
 * @param operation the operation whose fate is asked for
 * @param query the operation that tells it
 * @param question makes the question from the original request
 * @param unknownCodes codes by which the query says that DANA knows no such transaction
 * @param unknownStatuses statuses that say so
 */
public record Resolution<Q, S, A>(
        Operation<Q, ?> operation,
        Operation<S, A> query,
        Function<Q, S> question,
        List<String> unknownCodes,
        List<String> unknownStatuses) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when the query tells no state of a transaction
     */
    public Resolution {
        if (query.transactions() == null) {
            throw new IllegalArgumentException(query.id() + " tells no state of a transaction");
        }
        unknownCodes = List.copyOf(unknownCodes);
        unknownStatuses = List.copyOf(unknownStatuses);
    }
}
