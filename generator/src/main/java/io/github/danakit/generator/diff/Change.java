package io.github.danakit.generator.diff;

import java.util.List;

/**
 * A change as it is reported.
 *
 * @param impact whom it breaks, if anybody
 * @param product product that it belongs to; empty for what products share
 * @param subject what changed, such as {@code field CreateOrderRequest.title}
 * @param what how it changed, in words
 * @param before what the older version says, or empty
 * @param after what the newer version says, or empty
 * @param remedy what to do
 * @param operations operations whose messages it concerns
 * @param java names in emitted code that it touches
 * @param olderPlace file and line in the older version, or empty
 * @param newerPlace file and line in the newer version, or empty
 */
public record Change(
        Impact impact,
        String product,
        String subject,
        String what,
        String before,
        String after,
        String remedy,
        List<String> operations,
        List<JavaEffect> java,
        String olderPlace,
        String newerPlace) {}
