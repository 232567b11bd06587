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
     * @param target path as received, not decoded, with its query if there is one
     * @param headers all headers as received, repeated ones included
     * @param body the received bytes, before any parser
     */
    public HttpReply handle(String method, String target, Headers headers, byte[] body) {
        try {
            return accept(method, target, headers, body);
        } catch (Refused e) {
            return refuse(e, method, target);
        } catch (RuntimeException e) {
            return refuse(new Refused(Refusal.FAULT, "the endpoint failed", null, e), method, target);
        }
    }

    private HttpReply accept(String method, String target, Headers headers, byte[] body) {
        String signedPath = signedPath(target);
        Crossing crossing = crossing(method, signedPath);
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
            return once(crossing.choose(proof.signed(), settings.codec()), proof);
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

    private String signedPath(String target) {
        int query = target.indexOf('?');
        return query < 0
                ? settings.publicPath().apply(target)
                : settings.publicPath().apply(target.substring(0, query)) + target.substring(query);
    }

    /** A query is part of the address, except where it is all of the message. */
    private @Nullable Crossing crossing(String method, String signedPath) {
        Crossing exact = settings.crossings().get(method + " " + signedPath);
        int query = signedPath.indexOf('?');
        return exact != null || query < 0 || !method.equals("GET")
                ? exact
                : settings.crossings().get(method + " " + signedPath.substring(0, query));
    }

    /** Handles a proven message unless it was handled before. */
    private HttpReply once(Route<?, ?> route, Proof proof) {
        Identity identity = Identity.of(route.operation(), proof, settings);
        Claim claim = admission.claim(identity, proof);
        KeptAnswer before = claim.answer();
        if (claim.state() == Claim.State.DONE && before != null) {
            return new Replies(settings)
                    .again(route.operation(), before, proof.signed().head());
        }
        if (claim.state() != Claim.State.NEW) {
            throw new Refused(Refusal.CONFLICT, "the same message is being handled", route.operation(), null);
        }
        Answered answered = null;
        try {
            answered = route.answer(proof, settings);
            return new Replies(settings)
                    .again(route.operation(), answered.answer(), proof.signed().head());
        } finally {
            admission.settle(identity, claim, answered == null || !answered.isFinal() ? null : answered.answer());
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
