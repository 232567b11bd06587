package io.github.danakit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** Collects what breaks a rule, so that one run tells all of it. */
final class Violations {
    private final List<String> lines = new ArrayList<>();

    void add(Object place, String what) {
        lines.add(place + ": " + what);
    }

    void when(boolean broken, Object place, String what) {
        if (broken) {
            add(place, what);
        }
    }

    void assertNone() {
        assertThat(lines)
                .withFailMessage(() -> lines.size() + " violations\n" + String.join("\n", lines))
                .isEmpty();
    }
}
