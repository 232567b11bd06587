package io.github.danakit.generator.diff;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proposes the version number that changes call for, by semantic versioning. */
final class NextVersion {
    private static final Pattern NUMBERS = Pattern.compile("(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?.*");

    private NextVersion() {}

    /**
     * The version after {@code current}: a greater first number when anything breaks, second number when anything else
     * but words changed, third number otherwise. While the first number is 0 the second one stands in for it.
     */
    static String after(String current, List<Change> changes) {
        Matcher numbers = NUMBERS.matcher(current);
        if (changes.isEmpty() || !numbers.matches()) {
            return current;
        }
        int first = number(numbers.group(1));
        int second = number(numbers.group(2));
        boolean breaks = changes.stream().anyMatch(change -> change.impact().breaks());
        boolean words = changes.stream().allMatch(change -> change.impact() == Impact.DOCUMENTATION);
        if (words || first == 0 && !breaks) {
            return first + "." + second + "." + (number(numbers.group(3)) + 1);
        }
        return breaks && first > 0 ? (first + 1) + ".0.0" : first + "." + (second + 1) + ".0";
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
