package io.github.danakit.runtime;

/**
 * What names one call in messages of failures and in logs.
 *
 * @param operation id of the operation, empty when no operation is concerned
 * @param externalId X-EXTERNAL-ID of the last attempt, empty when there is none
 * @param reference the partner's own reference, empty when there is none
 */
public record CallId(String operation, String externalId, String reference) {
    /** No call is concerned. */
    public static final CallId NONE = new CallId("", "", "");

    /** {@code text}, led by the operation and followed by the ids that are known. */
    String describe(String text) {
        StringBuilder message = new StringBuilder();
        if (!operation.isEmpty()) {
            message.append(operation).append(": ");
        }
        message.append(text);
        String ids = ids();
        return ids.isEmpty()
                ? message.toString()
                : message.append(" (").append(ids).append(')').toString();
    }

    private String ids() {
        String external = externalId.isEmpty() ? "" : "X-EXTERNAL-ID " + externalId;
        if (reference.isEmpty()) {
            return external;
        }
        return external.isEmpty() ? "reference " + reference : external + ", reference " + reference;
    }
}
