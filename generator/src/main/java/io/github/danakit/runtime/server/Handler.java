package io.github.danakit.runtime.server;

/**
 * Acts on one kind of message.
 *
 * @param <Q> type of the message
 * @param <A> type of the answer
 */
@FunctionalInterface
public interface Handler<Q, A> {
    /**
     * Acts on a verified message. Runs at most once per signed message at a time, but the sender may repeat a message
     * under a new signature, so act once per reference.
     *
     * @throws Exception anything: the sender is told of a temporary fault and delivers again
     */
    Reply<A> handle(Verified<Q> message) throws Exception;
}
