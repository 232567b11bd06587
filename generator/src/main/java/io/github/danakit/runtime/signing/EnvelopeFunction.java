package io.github.danakit.runtime.signing;

/**
 * What the heads of an operation's messages say. The function is all that binds a signed message to its operation: the
 * path is not signed.
 *
 * @param name name of the function; empty when no source tells it
 * @param version version of the function; empty when no source tells it
 * @param request head of the request
 * @param answer head of the answer
 */
public record EnvelopeFunction(String name, String version, EnvelopeHead request, EnvelopeHead answer) {
    /**
     * Does a message that names this function belong to the operation? Where none is known every name does. A slash in
     * front, as some write it, changes nothing.
     */
    public boolean covers(String function) {
        return name.isEmpty() || name.equals(function) || ("/" + name).equals(function);
    }
}
