package io.github.danakit.generator.drift;

import java.util.List;
import java.util.SortedMap;

/**
 * How recorded traffic departs from the description.
 *
 * @param description how a user named the description
 * @param recordings names of the recordings
 * @param exchanges number of recorded calls
 * @param matched how many of them belong to an operation
 * @param findings departures, each once
 * @param unseen operations that no call belongs to, by product and name
 * @param overlays draft overlays by the names of their files, one for each document that they change
 */
public record DriftReport(
        String description,
        List<String> recordings,
        int exchanges,
        int matched,
        List<Finding> findings,
        List<String> unseen,
        SortedMap<String, String> overlays) {

    /** One line that says how much there is. */
    public String summary() {
        return exchanges + " recorded calls, " + matched + " of described operations; " + findings.size()
                + " kinds of departure; " + unseen.size() + " operations were never called.";
    }
}
