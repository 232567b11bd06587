package io.github.danakit.runtime.signing;

import java.util.ArrayList;
import java.util.List;

/**
 * The members of one kind of head. Mandatory members are always sent; the others only when the call itself brings their
 * value, so that no standing secret travels where nobody asks for it.
 *
 * @param required names of the mandatory members, in order
 * @param optional names of the others
 */
public record EnvelopeHead(List<String> required, List<String> optional) {
    /** Copies the lists. */
    public EnvelopeHead {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    /** A head of these mandatory members. */
    public static EnvelopeHead of(String... required) {
        return new EnvelopeHead(List.of(required), List.of());
    }

    /** A copy with further members that are not mandatory. */
    public EnvelopeHead optional(String... names) {
        List<String> more = new ArrayList<>(optional);
        more.addAll(List.of(names));
        return new EnvelopeHead(required, more);
    }

    /** Whether it has this member, mandatory or not. */
    public boolean has(String member) {
        return required.contains(member) || optional.contains(member);
    }
}
