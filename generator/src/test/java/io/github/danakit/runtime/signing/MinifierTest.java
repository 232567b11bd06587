package io.github.danakit.runtime.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinifierTest {
    private static String minified(String json) {
        return new String(Minifier.minify(json.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    @Test
    void spacesBetweenTokensGo() {
        assertThat(minified(" {\r\n\t\"a\" : [ 1 , 2 ] ,\n\"b\":{ } } \n")).isEqualTo("{\"a\":[1,2],\"b\":{}}");
    }

    @Test
    void spacesInsideOfTextsStay() {
        String json = "{\"a b\":\"c, d: \\\" e \\\\\",\"f\":\"g h\"}";
        assertThat(minified(json)).isEqualTo(json);
        assertThat(minified("{\"a\": \"x\\\\\" , \"b\": \" \\\" \"}")).isEqualTo("{\"a\":\"x\\\\\",\"b\":\" \\\" \"}");
    }

    @Test
    void nothingElseIsTouched() {
        String json = "{\"z\":1.0,\"a\":1e3,\"a\":\"\\u00e9é🍜\\/\",\"n\":null}";
        assertThat(minified(json)).isEqualTo(json);
        assertThat(minified("\u00a0\u000b{}")).isEqualTo("\u00a0\u000b{}");
    }

    @Test
    void theSameArrayComesBackWhenNothingHasToGo() {
        byte[] json = "{\"a\":\"b c\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(Minifier.minify(json)).isSameAs(json);
        byte[] empty = {};
        assertThat(Minifier.minify(empty)).isSameAs(empty);
    }

    @Test
    void theGivenArrayIsNeverChanged() {
        byte[] json = "{ \"a\" : 1 }".getBytes(StandardCharsets.UTF_8);
        byte[] before = json.clone();
        Minifier.minify(json);
        assertThat(json).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {"\" \\", "{\"a\": \"b ", " \\\" ", "\"\\"})
    void brokenJsonDoesNotBreakIt(String json) {
        assertThat(minified(minified(json))).isEqualTo(minified(json));
    }

    @Test
    void thePublishedSampleHasThePublishedDigest() {
        assertThat(BodyDigest.of("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(BodyDigest.of("{}")).isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }
}
