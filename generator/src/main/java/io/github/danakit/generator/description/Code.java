package io.github.danakit.generator.description;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A response code of an operation.
 *
 * @param code the code as DANA sends it
 * @param http HTTP status it comes with
 * @param name DANA's name of the code where it has one besides the message
 * @param status status that DANA sends beside the code, or empty
 * @param message DANA's text
 * @param meaning what it means, in our words
 * @param outcome what happened to the money: SUCCESS, PENDING, FAILED, UNKNOWN; absent when no source tells
 * @param action what the caller does next; absent when no source tells
 * @param transaction for a status query, the state of the transaction asked about
 * @param absent what no source gives, as the description records it: {@code outcome}, {@code action}
 */
public record Code(
        String code,
        int http,
        @Nullable String name,
        String status,
        String message,
        String meaning,
        @Nullable String outcome,
        @Nullable String action,
        @Nullable String transaction,
        List<String> absent) {}
