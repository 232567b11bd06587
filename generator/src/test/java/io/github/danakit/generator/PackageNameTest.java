package io.github.danakit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import javax.lang.model.SourceVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.example.dana",
                "a",
                "a1._b.$c",
                "\u00e9t\u00e9.x",
                "record.var.yield.sealed",
                "",
                ".",
                "a.",
                ".a",
                "a..b",
                "1a",
                "a.1b",
                "a-b",
                "a b",
                "a.class",
                "int",
                "_",
                "a._",
                "true",
                "goto.x",
                "strictfp",
                "a/b",
                "a.b;"
            })
    void isWhatTheCompilerTakesForAName(String text) {
        assertThat(PackageName.isValid(text)).isEqualTo(SourceVersion.isName(text, SourceVersion.RELEASE_17));
    }
}
