package io.github.danakit.runtime.json;

/** A value that does not fit its place. Never tells the value, which may be a secret; it does not leave the codec. */
final class Misfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String problem;
    private String path = "";

    private Misfit(String problem) {
        super(problem, null, false, false);
        this.problem = problem;
    }

    /** What is there is of another kind than what is wanted. */
    static Misfit unreadable(Class<?> wanted) {
        return new Misfit("the value cannot be read as " + wanted.getSimpleName());
    }

    /** What is there is refused by the type itself. */
    static Misfit refused(Class<?> wanted) {
        return new Misfit("the value is no " + wanted.getSimpleName());
    }

    /** Puts a step before the path so far: {@code name} or {@code [index]}. */
    Misfit below(String step) {
        path = path.isEmpty() || path.charAt(0) == '[' ? step + path : step + "." + path;
        return this;
    }

    String problem() {
        return problem;
    }

    /** Dotted path with indexes, for example {@code order.goods[2].price}; empty for the message itself. */
    String path() {
        return path;
    }
}
