package io.github.danakit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NullMarkedTypeTest {
    @Test
    void marksTheTypeOnItsOwnLineAndImportsTheMarkInOrder() {
        assertThat(NullMarkedType.of("""
                package a.b;

                import java.util.List;
                import org.jspecify.annotations.Nullable;

                /** What
                 * class it is. */
                public final class Thing {
                    record Inner(@Nullable List<String> names) {}
                }
                """)).isEqualTo("""
                package a.b;

                import java.util.List;
                import org.jspecify.annotations.NullMarked;
                import org.jspecify.annotations.Nullable;

                /** What
                 * class it is. */
                @NullMarked public final class Thing {
                    record Inner(@Nullable List<String> names) {}
                }
                """);
    }

    @Test
    void importsTheMarkLastOrAlone() {
        assertThat(
                        NullMarkedType.of(
                                "package a;\n\nimport static a.B.*;\n\nimport java.net.URI;\n\n@FunctionalInterface\ninterface C {}\n"))
                .isEqualTo(
                        "package a;\n\nimport static a.B.*;\n\nimport java.net.URI;\n"
                                + "import org.jspecify.annotations.NullMarked;\n\n@FunctionalInterface\n@NullMarked interface C {}\n");
        assertThat(NullMarkedType.of("package a;\n\nenum D {}\n"))
                .isEqualTo("package a;\n\nimport org.jspecify.annotations.NullMarked;\n\n@NullMarked enum D {}\n");
    }

    @Test
    void leavesTheDescriptionOfAPackage() {
        String text = "/** Words. */\n@NullMarked\npackage a;\n\nimport org.jspecify.annotations.NullMarked;\n";
        assertThat(NullMarkedType.of(text)).isEqualTo(text);
    }
}
