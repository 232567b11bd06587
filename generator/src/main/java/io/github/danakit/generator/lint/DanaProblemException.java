package io.github.danakit.generator.lint;

import java.util.List;
import java.util.stream.Collectors;

/** Bad input: carries every problem that was found. Its message is fit to be shown to a user as it is. */
public final class DanaProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Reports these problems. */
    public DanaProblemException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** Reports a single problem. */
    public DanaProblemException(String tag, String what, String place, String remedy) {
        this(List.of(new Problem(tag, what, place, remedy)));
    }

    /** What is wrong, in the order of finding. */
    public List<Problem> problems() {
        return problems;
    }
}
