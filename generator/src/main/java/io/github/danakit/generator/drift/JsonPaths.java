package io.github.danakit.generator.drift;

import java.util.List;

/** Writes places as JSONPath. */
final class JsonPaths {

    private JsonPaths() {}

    /** Such as {@code $.paths['/v1.0/debit/status.htm'].post}. */
    static String of(List<String> pointer) {
        StringBuilder path = new StringBuilder("$");
        for (String member : pointer) {
            if (member.matches("[A-Za-z_][A-Za-z0-9_]*")) {
                path.append('.').append(member);
            } else {
                path.append("['")
                        .append(member.replace("\\", "\\\\").replace("'", "\\'"))
                        .append("']");
            }
        }
        return path.toString();
    }
}
