package io.github.danakit.generator;

import io.github.danakit.generator.lint.Problems;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How emitted code fits the stack of the application that it becomes a part of.
 *
 * @param jackson major version of Jackson, {@code 2} or {@code 3}
 * @param listeners libraries to emit a listener for
 * @param nativeImage whether GraalVM reachability metadata is emitted
 * @param moduleInfo whether a module descriptor is emitted
 */
public record StackOptions(String jackson, Set<String> listeners, boolean nativeImage, boolean moduleInfo) {
    /** Major versions of Jackson that emitted code can be made for. */
    public static final List<String> JACKSON = List.of("2", "3");

    /** Libraries that a listener can be emitted for. */
    public static final List<String> LISTENERS = List.of("slf4j", "opentelemetry");

    /** Jackson 2 and nothing else. */
    public static final StackOptions STANDARD = new StackOptions("2", Set.of(), false, false);

    /** Reads options from their texts and reports every wrong one at once. */
    public static StackOptions parse(
            String jackson, List<String> listeners, String nativeImage, String moduleInfo, Problems problems) {
        List<String> flags = List.of("true", "false");
        GeneratorOptions.checkAll("jackson", List.of(jackson), JACKSON, problems);
        GeneratorOptions.checkAll("listeners", listeners, LISTENERS, problems);
        GeneratorOptions.checkAll("nativeImage", List.of(nativeImage), flags, problems);
        GeneratorOptions.checkAll("moduleInfo", List.of(moduleInfo), flags, problems);
        return new StackOptions(
                jackson, new LinkedHashSet<>(listeners), nativeImage.equals("true"), moduleInfo.equals("true"));
    }

    /** All options in one line. */
    String text() {
        return String.join(
                ";", jackson, String.join(",", listeners), String.valueOf(nativeImage), String.valueOf(moduleInfo));
    }

    /** Libraries that emitted code needs, as groupId:artifactId. */
    public List<String> needs() {
        LinkedHashSet<String> needs = new LinkedHashSet<>();
        needs.add("com.fasterxml.jackson.core:jackson-annotations");
        needs.add(
                jackson.equals("3")
                        ? "tools.jackson.core:jackson-databind"
                        : "com.fasterxml.jackson.core:jackson-core");
        needs.add("org.jspecify:jspecify");
        if (listeners.contains("slf4j")) {
            needs.add("org.slf4j:slf4j-api");
        }
        if (listeners.contains("opentelemetry")) {
            needs.add("io.opentelemetry:opentelemetry-api");
        }
        return List.copyOf(needs);
    }
}
