package io.github.danakit.generator.diff;

import io.github.danakit.generator.document.WireOperation;

/**
 * A message that a field or type stands in.
 *
 * @param operation whose message
 * @param request whether it is the request; otherwise the answer
 */
record Use(WireOperation operation, boolean request) {

    /** Whether the partner sends it; otherwise DANA does. */
    boolean partnerSends() {
        return operation.isApi() == request;
    }

    /** What a change is called that the partner cannot ignore. */
    Impact breaksPartner() {
        return operation.isApi() ? Impact.BREAKS_CALLER : Impact.BREAKS_CALLEE;
    }
}
