package io.github.danakit.generator.diff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All changes between two versions.
 *
 * @param older how a user named the older version
 * @param newer how a user named the newer version
 * @param olderDocs month of the DANA documents that the older version follows
 * @param newerDocs month of the DANA documents that the newer version follows
 * @param changes the gravest first
 * @param version proposed version number of code built on the newer version
 */
public record DiffReport(
        String older, String newer, String olderDocs, String newerDocs, List<Change> changes, String version) {

    /** Number of changes of each kind; kinds without any are there too. */
    public Map<Impact, Long> counts() {
        Map<Impact, Long> counts = new EnumMap<>(Impact.class);
        for (Impact impact : Impact.values()) {
            counts.put(impact, of(impact).stream().count());
        }
        return counts;
    }

    /** The changes of one kind. */
    public List<Change> of(Impact impact) {
        return changes.stream().filter(change -> change.impact() == impact).toList();
    }

    /** The changes that reach a threshold. */
    public List<Change> reaching(Threshold threshold) {
        return changes.stream()
                .filter(change -> threshold.reachedBy(change.impact()))
                .toList();
    }
}
