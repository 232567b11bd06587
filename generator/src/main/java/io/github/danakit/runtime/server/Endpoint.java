package io.github.danakit.runtime.server;

import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.http.HttpReply;
import io.github.danakit.runtime.signing.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Answers signed messages, free of any web framework: bytes in, bytes out. A handler runs only on a message whose
 * signature over the received bytes is right, whose time is near, and which was not handled before. Thread-safe.
 */
public final class Endpoint {
    private final EndpointSettings settings;
    private final Admission admission;

    Endpoint(EndpointSettings settings) {
        this.settings = settings;
        this.admission = new Admission(settings);
    }

    /** Starts an endpoint; keys and at least one route have to follow. */
    public static EndpointBuilder builder() {
        return new EndpointBuilder();
    }

    /** The most bytes that a body may have: an adapter need not read further than one byte more. */
    public int maxBodyBytes() {
        return settings.maxBodyBytes();
    }

    /**
     * Answers one message. Never throws: whatever goes wrong becomes an answer without details.
     *
     * @param method HTTP method as received
     * @param path path as received, not decoded and without query
     * @param headers all headers as received, repeated ones included
     * @param body the received bytes, before any parser
     */
    public HttpReply handle(String method, String path, Headers headers, byte[] body) {
        try {
            return accept(method, path, headers, body);
        } catch (Refused e) {
            return refuse(e, method, path);
        } catch (RuntimeException e) {
            return refuse(new Refused(Refusal.FAULT, "the endpoint failed", null, e), method, path);
        }
    }

    private HttpReply accept(String method, String path, Headers headers, byte[] body) {
        String signedPath = settings.publicPath().apply(path);
        Crossing crossing = settings.crossings().get(method + " " + signedPath);
        if (crossing == null) {
            throw new Refused(Refusal.NOT_FOUND, "no operation answers here", null, null);
        }
        Operation<?, ?> operation = crossing.first();
        if (body.length > settings.maxBodyBytes()) {
            throw new Refused(Refusal.TOO_LARGE, "more than " + settings.maxBodyBytes() + " bytes", operation, null);
        }
        // A copy, so that nobody can change the bytes between the proof and the parser.
        Proof proof = proof(crossing, new Arrival(method, signedPath, headers, body.clone()));
        try {
            return once(crossing, proof);
        } catch (Refused e) {
            throw e.to(proof.signed().head());
        } catch (RuntimeException e) {
            throw new Refused(Refusal.FAULT, "the endpoint failed", operation, e)
                    .to(proof.signed().head());
        }
    }

    private Proof proof(Crossing crossing, Arrival arrival) {
        try {
            return admission.verify(crossing, arrival);
        } catch (Refused e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Refused(Refusal.FAULT, "the endpoint failed", crossing.first(), e);
        }
    }

    /** Handles a proven message unless it was handled before. */
    private HttpReply once(Crossing crossing, Proof proof) {
        String key = proof.key();
        Claim claim = admission.claim(key, proof);
        HttpReply before = claim.reply();
        if (claim.state() == Claim.State.DONE && before != null) {
            return before;
        }
        if (claim.state() != Claim.State.NEW) {
            throw new Refused(Refusal.CONFLICT, "the same message is being handled", crossing.first(), null);
        }
        HttpReply reply = null;
        try {
            reply = crossing.choose(proof.signed(), settings.codec()).answer(proof, settings);
            return reply;
        } finally {
            admission.settle(key, reply);
        }
    }

    private HttpReply refuse(Refused refused, String method, String path) {
        @Nullable Operation<?, ?> operation = refused.operation();
        String id = operation == null ? "" : operation.id();
        settings.rejected(new Rejection(refused.refusal(), refused.reason(), method, path, id, refused.getCause()));
        try {
            return new Replies(settings).of(refused);
        } catch (RuntimeException e) {
            return Replies.bare(refused.refusal());
        }
    }
}
