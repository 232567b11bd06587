package io.github.danakit.contract.pact;

/**
 * A documented code of an operation.
 *
 * @param http HTTP status that it comes with
 * @param message DANA's text
 * @param outcome what happened to the money, empty when no source tells
 * @param action what the caller does next, empty when no source tells
 * @param transaction what it says about the payment that was asked about, empty when it says nothing
 * @param meaning what it means
 * @param schema name of the answer's schema, or empty
 * @param place where the description has it
 */
public record DanaCode(
        String code,
        int http,
        String message,
        String outcome,
        String action,
        String transaction,
        String meaning,
        String schema,
        String place) {}
