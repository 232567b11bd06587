package io.github.danakit.generator.lint;

import java.util.ArrayList;
import java.util.List;

/** Collects problems, so that all of them are told at once. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Notes a problem and goes on. */
    public void add(String tag, String what, String place, String remedy) {
        found.add(new Problem(tag, what, place, remedy));
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** What was found so far, in the order of finding. */
    public List<Problem> list() {
        return List.copyOf(found);
    }

    /**
     * Ends the work when something was found.
     *
     * @throws DanaProblemException naming all of it
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new DanaProblemException(found);
        }
    }
}
