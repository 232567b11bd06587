package io.github.danakit.runtime.server;

import io.github.danakit.runtime.client.Operation;

/** Stands around every handler of an endpoint: transactions, measurements, rules that hold for all messages. */
public interface Around {
    /**
     * Answers in place of the handler, or lets it answer.
     *
     * @param operation what the message belongs to
     * @param message the verified message
     * @param handler what would answer without this
     * @throws Exception anything: the sender is told of a temporary fault and delivers again
     */
    <Q, A> Reply<A> handle(Operation<Q, A> operation, Verified<Q> message, Handler<Q, A> handler) throws Exception;
}
