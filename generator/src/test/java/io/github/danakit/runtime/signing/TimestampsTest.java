package io.github.danakit.runtime.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {
    private static final Instant INSTANT = Instant.parse("2026-03-14T02:26:53.987Z");

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Jakarta", "America/New_York"})
    void nowIsWrittenInJakartaTimeWhereverTheClockIs(String zone) {
        String now = Timestamps.now(Clock.fixed(INSTANT, ZoneId.of(zone)));
        assertThat(now).isEqualTo("2026-03-14T09:26:53+07:00").hasSize(25);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-14T09:26:53+07:00",
                "2026-03-14T02:26:53Z",
                "2026-03-14T02:26:53+00:00",
                "2026-03-13T21:26:53-05:00",
                "2026-03-14T09:26:53.000+07:00",
                "2026-03-14T09:26:53.000000+0700"
            })
    void anyOffsetAndFractionIsRead(String text) {
        assertThat(Timestamps.parse(text).toInstant()).isEqualTo(Instant.parse("2026-03-14T02:26:53Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-03-14 09:26:53+07:00", "2026-03-14T09:26:53", "2026-03-14", "1700000000", "x"})
    void whatIsNoTimeWithAnOffsetIsRefused(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Timestamps.parse(text));
    }

    @Test
    void aWrittenTimeIsReadAgain() {
        OffsetDateTime time = OffsetDateTime.parse("2026-12-31T23:59:59+07:00");
        assertThat(Timestamps.parse(Timestamps.format(time))).isEqualTo(time);
    }
}
