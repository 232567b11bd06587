package io.github.danakit.runtime.token;

/**
 * Whose token it is. Clients of different partners or environments never share one, even in one store.
 *
 * @param environment address that calls go to
 * @param partnerId the partner
 * @param kind what the token is for, for example {@code accessToken} or {@code customerToken}
 * @param customer the partner's own id of the customer, empty for a token of the partner itself
 */
public record TokenKey(String environment, String partnerId, String kind, String customer) {
    /** All but the customer. */
    @Override
    public String toString() {
        return "TokenKey[" + kind + " of " + partnerId + " at " + environment
                + (customer.isEmpty() ? "]" : ", a customer]");
    }

    /** Without what is the same for all tokens of a client; the platform's own hash of a record is slow to start. */
    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + customer.hashCode();
    }
}
