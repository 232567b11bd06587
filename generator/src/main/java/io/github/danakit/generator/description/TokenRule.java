package io.github.danakit.generator.description;

import java.util.Map;

/**
 * How an operation hands out tokens.
 *
 * @param fills placeholder of signature schemes that such a token fills
 * @param apply members of the request for a first token
 * @param refresh members of the request for a further token, perhaps none
 * @param answer members of the answer by what they are
 * @param lifetime seconds that a token lives when the answer does not tell, 0 when no source tells either
 */
public record TokenRule(
        String fills,
        Map<String, String> apply,
        Map<String, String> refresh,
        Map<String, String> answer,
        int lifetime) {}
