package io.github.danakit.simulator.notice;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.simulator.description.OperationFacts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When DANA tries again, by {@code x-dana-redelivery}.
 *
 * @param pauses pauses between the attempts
 * @param unanswered most attempts that nobody answers
 */
record Schedule(List<Duration> pauses, int unanswered) {

    static Schedule of(OperationFacts operation) {
        JsonNode row = operation.node().path("x-dana-redelivery");
        List<Duration> pauses = new ArrayList<>();
        Duration before = Duration.ZERO;
        for (JsonNode minutes : row.path("minutes")) {
            Duration since = Duration.ofMinutes(minutes.asLong());
            pauses.add(since.minus(before));
            before = since;
        }
        return new Schedule(List.copyOf(pauses), row.path("unanswered").asInt(Integer.MAX_VALUE));
    }

    /** The pause after an attempt, or nothing when it was the last. */
    Optional<Duration> pauseAfter(int attempts, boolean answered) {
        boolean over = attempts > pauses.size() || !answered && attempts >= unanswered;
        return over ? Optional.empty() : Optional.of(pauses.get(attempts - 1));
    }
}
