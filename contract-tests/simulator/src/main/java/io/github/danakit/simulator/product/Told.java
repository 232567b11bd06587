package io.github.danakit.simulator.product;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.dana.runtime.http.HttpReply;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What an operation answers.
 *
 * @param code documented code or its name; empty for the usual answer
 * @param change puts what is known better into the answer that the description shows
 * @param page a page for the browser that called, in place of an answer; null for none
 */
public record Told(
        String code, Consumer<ObjectNode> change, @Nullable HttpReply page) {
    /** In place of a code, where there is none. */
    public static final String RECEIVED = "received";

    private static final Consumer<ObjectNode> NOTHING = answer -> {};

    /** The usual answer. */
    public static Told usual() {
        return new Told("", NOTHING, null);
    }

    /** The usual answer, changed. */
    public static Told usual(Consumer<ObjectNode> change) {
        return new Told("", change, null);
    }

    /** The answer with this code, or with the code of this name in the older protocol. */
    public static Told code(String codeOrName) {
        return new Told(codeOrName, NOTHING, null);
    }

    /** That the message is there and nothing else, for operations of whose answer no source tells more. */
    public static Told received() {
        return new Told(RECEIVED, NOTHING, null);
    }

    /** A page, for operations that browsers call. */
    public static Told page(HttpReply page) {
        return new Told("", NOTHING, page);
    }
}
