package io.github.danakit.runtime;

/**
 * State of the payment that a status query or a notification is about; not to be confused with the call itself.
 *
 * @param status text on the wire, for example {@code 00}; empty when none was sent
 * @param outcome what happened to the money
 * @param action what to do next
 * @param meaning documented meaning of the status
 */
public record Transaction(String status, OutcomeKind outcome, Action action, String meaning) {}
