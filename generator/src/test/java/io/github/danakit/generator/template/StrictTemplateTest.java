package io.github.danakit.generator.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.danakit.generator.lint.DanaProblemException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openapitools.codegen.api.TemplatingExecutor;

class StrictTemplateTest {
    private final Map<String, String> templates = new HashMap<>();

    record Outer(String name, @Nullable String absent, boolean shown, List<Inner> inners) {}

    record Inner(String text) {}

    @Test
    void rendersValuesRawOrAsTheInsideOfAStringLiteral() {
        assertThat(render("{{{name}}} \"{{name}}\"")).isEqualTo("a\"b\\ñ \"a\\\"b\\\\\\u00f1\"\n");
    }

    @Test
    void failsOnAnUnknownNameWithTemplateAndLine() {
        assertThatExceptionOfType(DanaProblemException.class)
                .isThrownBy(() -> render("one\n{{unknown}}"))
                .withMessageContaining("[DANA-TPL-001]")
                .withMessageContaining("'unknown' is not a component of Outer")
                .withMessageContaining("t.mustache:3");
    }

    @Test
    void failsOnAnUnknownSection() {
        assertThatExceptionOfType(DanaProblemException.class)
                .isThrownBy(() -> render("{{#unknown}}x{{/unknown}}"))
                .withMessageContaining("'unknown' is not a component of Outer");
    }

    @Test
    void failsOnAnAbsentValue() {
        assertThatExceptionOfType(DanaProblemException.class)
                .isThrownBy(() -> render("{{absent}}"))
                .withMessageContaining("'absent' of Outer is null");
    }

    @Test
    void takesNoNameFromOutsideASection() {
        assertThatExceptionOfType(DanaProblemException.class)
                .isThrownBy(() -> render("{{#inners}}{{name}}{{/inners}}"))
                .withMessageContaining("'name' is not a component of Inner");
    }

    @Test
    void keepsTheViewInScopeWithinABooleanSection() {
        assertThat(render("{{#shown}}{{{name}}}{{/shown}}")).isEqualTo("a\"b\\ñ\n");
    }

    @Test
    void failsOnAMissingPartial() {
        assertThatExceptionOfType(DanaProblemException.class)
                .isThrownBy(() -> render("{{> nowhere}}"))
                .withMessageContaining("[DANA-TPL-002]");
    }

    @Test
    void failsWhenTheFirstLineNamesAnotherView() {
        templates.put("t.mustache", "{{! view: Inner }}\nx");

        assertThatExceptionOfType(DanaProblemException.class)
                .isThrownBy(() -> new MustacheJavaEngine().render(executor(), "t.mustache", view()))
                .withMessageContaining("[DANA-TPL-003]")
                .withMessageContaining("{{! view: Outer }}");
    }

    private String render(String template) {
        templates.put("t.mustache", "{{! view: Outer }}\n" + template);
        return new MustacheJavaEngine().render(executor(), "t.mustache", view());
    }

    private static Outer view() {
        return new Outer("a\"b\\ñ", null, true, List.of(new Inner("i")));
    }

    private TemplatingExecutor executor() {
        return new TemplatingExecutor() {
            @Override
            public String getFullTemplateContents(String name) {
                String text = templates.get(name);
                if (text == null) {
                    throw new IllegalArgumentException(name);
                }
                return text;
            }

            @Override
            public Path getFullTemplatePath(String name) {
                return Path.of(name);
            }
        };
    }
}
