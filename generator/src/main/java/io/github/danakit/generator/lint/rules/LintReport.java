package io.github.danakit.generator.lint.rules;

import io.github.danakit.generator.lint.Problem;
import java.util.List;

/**
 * What the rules found.
 *
 * @param errors what makes generated code, contracts or the simulator wrong
 * @param warnings what leaves a reader or a tool with less than there could be
 */
public record LintReport(List<Problem> errors, List<Problem> warnings) {
    /** Copies the lists. */
    public LintReport {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return errors.isEmpty() && warnings.isEmpty();
    }
}
