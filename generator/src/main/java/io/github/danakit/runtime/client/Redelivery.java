package io.github.danakit.runtime.client;

import java.util.List;

/**
 * How a repeated message is known: messages that agree in these members say the same and are handled once.
 *
 * @param members dotted names of the members that matter
 * @param days how long the sender may repeat a message, 0 when no source tells
 */
public record Redelivery(List<String> members, int days) {
    /** Copies the list. */
    public Redelivery {
        members = List.copyOf(members);
    }
}
