package io.github.danakit.spec;

import java.nio.file.Path;

/** What the assembler wrote for the jar. */
final class BuiltJar {
    private static final Path ROOT = Description.MODULE.resolve("target/classes/dana");

    private BuiltJar() {}

    static Path resolve(String name) {
        return ROOT.resolve(name);
    }
}
