package io.github.danakit.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffWriterTest {
    @TempDir
    Path folder;

    @Test
    void thePageNeedsNothingElseAndTextOfTheDescriptionIsNoMarkup() {
        String page = DiffWriter.write(
                Versions.edited(
                        folder, "shop-pay.yaml", text -> text.replace("what is bought", "<script>alert(1)</script>")),
                "html");

        assertThat(page)
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert")
                .doesNotContainPattern("(?i)(src|href)=\"(https?:)?//")
                .doesNotContain("@import", "url(");
    }

    @Test
    void theJsonFormHasAllThatTheOthersSay() throws IOException {
        JsonNode tree = new ObjectMapper()
                .readTree(DiffWriter.write(
                        Versions.compare("src/test/resources/story/v1", "src/test/resources/story/v2"), "json"));

        assertThat(tree.path("changes")).hasSize(12);
        assertThat(tree.at("/counts/BREAKS_CALLER").asInt()).isEqualTo(7);
        assertThat(tree.path("proposedVersion").asText()).isEqualTo("2.0.0");
    }

    @Test
    void aThresholdIsReachedByGraverChangesToo() {
        DiffReport report = Versions.compare("src/test/resources/story/v1", "src/test/resources/story/v2");

        assertThat(report.reaching(Threshold.NEVER)).isEmpty();
        assertThat(report.reaching(Threshold.BREAKING)).hasSize(8);
        assertThat(report.reaching(Threshold.BEHAVIOUR)).hasSize(10);
        assertThat(report.reaching(Threshold.ADDITIVE)).hasSize(11);
        assertThat(report.reaching(Threshold.ANY)).hasSize(12);
    }
}
