package io.github.danakit.contract;

/**
 * The state that a server is to be in.
 *
 * @param name a constant of {@code DanaStates}
 * @param operation id of the operation, such as {@code payment-gateway.finish-notify}
 * @param code documented code that the server is to answer
 * @param http HTTP status that it comes with
 */
public record ContractState(String name, String operation, String code, int http) {}
