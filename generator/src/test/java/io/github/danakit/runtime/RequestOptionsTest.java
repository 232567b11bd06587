package io.github.danakit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestOptionsTest {
    @Test
    void everyChangeIsACopy() {
        RequestOptions first = RequestOptions.externalId("id-1");
        RequestOptions second =
                first.withTimeout(Duration.ofSeconds(1)).withRetries(0).withHeader("X-Debug-Mode", "true");
        assertThat(first.timeout()).isEmpty();
        assertThat(first.headers()).isEmpty();
        assertThat(second.externalId()).contains("id-1");
        assertThat(second.timeout()).contains(Duration.ofSeconds(1));
        assertThat(second.retries()).hasValue(0);
        assertThat(second.headers()).containsEntry("X-Debug-Mode", "true");
        assertThat(RequestOptions.none().externalId()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\nb", "ä", "1234567890123456789012345678901234567"})
    void anExternalIdFitsIntoItsHeader(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> RequestOptions.externalId(id));
    }

    @Test
    void headersCannotBeInjected() {
        RequestOptions none = RequestOptions.none();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> none.withHeader("X-A", "secret\r\nX-B: 1"))
                .withMessageContaining("X-A")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
        assertThatIllegalArgumentException().isThrownBy(() -> none.withHeader("X A", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> none.withHeader("", "1"));
    }

    @Test
    void timesAndNumbersAreSensible() {
        RequestOptions none = RequestOptions.none();
        assertThatIllegalArgumentException().isThrownBy(() -> none.withTimeout(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> none.withTimeout(Duration.ofSeconds(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> none.withRetries(-1));
    }

    @Test
    void valuesOfHeadersAreNotShown() {
        assertThat(RequestOptions.externalId("id")
                        .withHeader("X-Token", "secret")
                        .toString())
                .isEqualTo("RequestOptions[externalId=id, headers=[X-Token]]");
    }
}
