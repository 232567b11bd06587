package io.github.danakit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The text of the options decides whether a run may be spared, so no option may be missing from it. */
class OptionsTextTest {
    @Test
    void everyOptionIsInTheText() {
        StackOptions stack = new StackOptions("jackson", Set.of("listener"), true, false);
        GeneratorOptions options = new GeneratorOptions(
                "base",
                List.of("product", "other"),
                Role.DANA,
                Set.of("emit"),
                Set.of("adapter"),
                Set.of("guard"),
                List.of("file"),
                stack);

        assertThat(options.text())
                .isEqualTo("base;product,other;DANA;emit;adapter;guard;file;jackson;listener;true;false");
        assertThat(options.text().split(";"))
                .as("an option was added: add it to the text")
                .hasSize(GeneratorOptions.class.getRecordComponents().length
                        - 1
                        + StackOptions.class.getRecordComponents().length);
    }
}
