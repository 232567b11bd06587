package io.github.danakit.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadersTest {
    private final Headers headers = Headers.of("X-A", "1", "x-b", "2", "x-a", "3");

    @Test
    void namesAreReadWithoutRegardToCaseAndOrderIsKept() {
        assertThat(headers.first("x-A")).contains("1");
        assertThat(headers.all("X-a")).containsExactly("1", "3");
        assertThat(headers.names()).containsExactly("X-A", "x-b");
        assertThat(headers.first("none")).isEmpty();
        assertThat(headers.all("none")).isEmpty();
    }

    @Test
    void everyChangeIsACopy() {
        assertThat(headers.with("X-a", "9").all("x-a")).containsExactly("9");
        assertThat(headers.plus("X-B", "9").all("x-b")).containsExactly("2", "9");
        assertThat(headers.without("X-A").names()).containsExactly("x-b");
        assertThat(headers.all("x-a")).containsExactly("1", "3");
    }

    @Test
    void mapsOfLibrariesAreTaken() {
        assertThat(Headers.of(Map.of("A", "1")).first("a")).contains("1");
        assertThat(Headers.ofLists(Map.of("A", List.of("1", "2"))).all("a")).containsExactly("1", "2");
        assertThatIllegalArgumentException().isThrownBy(() -> Headers.of("A"));
    }

    @Test
    void textsShowNamesOnly() {
        Headers secret = Headers.of("Authorization", "Bearer secret");
        byte[] body = "secret".getBytes();
        URI uri = URI.create("https://user:secret@dana.example/path?token=secret");
        assertThat(secret).hasToString("Headers[Authorization]");
        assertThat(new HttpCall("POST", uri, secret, body, Duration.ofSeconds(1)).toString())
                .contains("POST /path", "6 bytes")
                .doesNotContain("secret");
        assertThat(new HttpReply(200, secret, body).toString()).contains("200").doesNotContain("secret");
    }
}
