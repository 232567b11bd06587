package io.github.danakit.runtime.server;

import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.signing.Refusal;
import io.github.danakit.runtime.signing.SigningScheme;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ends the handling of a message inside of the endpoint; never seen outside. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final String reason;
    private final transient @Nullable Operation<?, ?> operation;

    private transient @Nullable SigningScheme words;
    private transient @Nullable Map<String, String> head;

    Refused(Refusal refusal, String reason, @Nullable Operation<?, ?> operation, @Nullable Throwable cause) {
        super(reason, cause, false, false);
        this.refusal = refusal;
        this.reason = reason;
        this.operation = operation;
    }

    /** The same, to be told in the words of this scheme. */
    Refused inWordsOf(SigningScheme scheme) {
        this.words = scheme;
        return this;
    }

    @Nullable
    SigningScheme words() {
        return words;
    }

    Refusal refusal() {
        return refusal;
    }

    String reason() {
        return reason;
    }

    /** The same refusal of a message with this head: its sender is answered with a signature. */
    Refused to(Map<String, String> sender) {
        this.head = sender;
        return this;
    }

    /** Head of the message, null when the sender is not known well enough to sign anything for him. */
    @Nullable
    Map<String, String> head() {
        return head;
    }

    @Nullable
    Operation<?, ?> operation() {
        return operation;
    }
}
