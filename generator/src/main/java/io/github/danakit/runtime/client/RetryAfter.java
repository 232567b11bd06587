package io.github.danakit.runtime.client;

import io.github.danakit.runtime.http.Headers;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the pause that a server asks for: seconds or a time. */
final class RetryAfter {
    private RetryAfter() {}

    static @Nullable Duration of(Headers headers, Clock clock) {
        Optional<String> value = headers.first("Retry-After");
        if (value.isEmpty()) {
            return null;
        }
        String text = value.get().strip();
        if (text.matches("[0-9]{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        try {
            Instant then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration pause = Duration.between(clock.instant(), then);
            return pause.isNegative() ? Duration.ZERO : pause;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
