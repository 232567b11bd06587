package io.github.danakit.runtime.server;

import io.github.danakit.runtime.signing.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A message that no handler answered, for logs of the receiver. The sender sees less of the reason.
 *
 * @param refusal how it was answered
 * @param reason why, without content of the message
 * @param method HTTP method as received
 * @param path path as received
 * @param operation id of the operation, empty when it was not known yet
 * @param cause what a handler or the replay guard threw, null otherwise
 */
public record Rejection(
        Refusal refusal,
        String reason,
        String method,
        String path,
        String operation,
        @Nullable Throwable cause) {}
