package io.github.danakit.generator.lint.rules;

import io.github.danakit.generator.lint.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what the rules find, but for what a document waives with a reason. */
final class Findings {
    static final String WAIVED = "x-dana-waived";

    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    void error(String tag, Spot place, String what, String remedy) {
        if (!isWaived(tag, place)) {
            errors.add(new Problem(tag, what, place.toString(), remedy));
        }
    }

    void error(String tag, String place, String what, String remedy) {
        errors.add(new Problem(tag, what, place, remedy));
    }

    void warning(String tag, Spot place, String what, String remedy) {
        if (!isWaived(tag, place)) {
            warnings.add(new Problem(tag, what, place.toString(), remedy));
        }
    }

    /** Whether the place, or something around it, waives a rule. */
    private boolean isWaived(String tag, Spot place) {
        String pointer = place.pointer();
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            String around = pointer.substring(0, end);
            if (place.document().root().at(around).path(WAIVED).has(tag)) {
                used.add(place.document().name() + around + "/" + WAIVED + "/" + tag);
                return true;
            }
        }
        return false;
    }

    /** Whether a waiver has had an effect so far. */
    boolean isUsed(Spot waiver) {
        return used.contains(waiver.document().name() + waiver.pointer());
    }

    LintReport report() {
        return new LintReport(errors, warnings);
    }
}
