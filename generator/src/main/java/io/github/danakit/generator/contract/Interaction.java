package io.github.danakit.generator.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One promise: in a state, this request is answered so.
 *
 * @param description unique within its contract
 * @param state provider state
 * @param comment what a reader should know
 */
record Interaction(
        ContractOperation operation,
        String description,
        State state,
        String comment,
        ContractMessage request,
        ContractMessage response) {

    /** A provider state, and parameters that a handler of states needs. */
    record State(String name, ObjectNode parameters, boolean hostile) {}
}
