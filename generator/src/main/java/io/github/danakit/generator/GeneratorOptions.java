package io.github.danakit.generator;

import io.github.danakit.generator.lint.Problems;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a user asks the generator for.
 *
 * @param basePackage Java package of the emitted code; products, {@code common} and {@code runtime} stand below it
 * @param products products to emit; empty means all of the description
 * @param role whose code is emitted
 * @param emit {@code client}, {@code server} or both
 * @param adapters server frameworks to emit an adapter for
 * @param guards replay guards to emit beside the one in memory
 * @param files ids of the settlement files to emit readers for, or {@code all}; empty means none
 * @param stack how it fits the application's stack
 */
public record GeneratorOptions(
        String basePackage,
        List<String> products,
        Role role,
        Set<String> emit,
        Set<String> adapters,
        Set<String> guards,
        List<String> files,
        StackOptions stack) {
    /** Whose code can be emitted. */
    public static final List<String> ROLES = List.of("partner", "dana");
    /** Parts that can be emitted. */
    public static final List<String> EMIT = List.of("client", "server");
    /** Adapters that can be emitted. */
    public static final List<String> ADAPTERS = List.of("httpserver", "jakarta", "spring");
    /** Replay guards that can be emitted; the one in memory always is. */
    public static final List<String> GUARDS = List.of("jdbc");

    /**
     * Reads options from their texts and reports every wrong one at once. Whether products and files exist shows when
     * the description is read.
     */
    public static GeneratorOptions parse(
            String basePackage,
            List<String> products,
            String role,
            List<String> emit,
            List<String> adapters,
            List<String> guards,
            List<String> files,
            Problems problems) {
        if (!PackageName.isValid(basePackage)) {
            problems.add(
                    "DANA-OPT-001",
                    "'" + basePackage + "' is not a Java package name",
                    "basePackage",
                    "Give a name such as com.example.dana.");
        }
        checkAll("role", List.of(role), ROLES, problems);
        checkAll("emit", emit, EMIT, problems);
        checkAll("adapters", adapters, ADAPTERS, problems);
        checkAll("guards", guards, GUARDS, problems);
        checkServed("an adapter", "adapters", adapters, emit, problems);
        checkServed("a guard", "guards", guards, emit, problems);
        return new GeneratorOptions(
                basePackage,
                List.copyOf(products),
                role.equals("dana") ? Role.DANA : Role.PARTNER,
                new LinkedHashSet<>(emit.isEmpty() ? EMIT : emit),
                new LinkedHashSet<>(adapters),
                new LinkedHashSet<>(guards),
                List.copyOf(files),
                StackOptions.STANDARD);
    }

    /** All options in one line; quicker to make than a record's own text, which an unchanged run would wait for. */
    String text() {
        return String.join(
                ";",
                basePackage,
                String.join(",", products),
                role.name(),
                String.join(",", emit),
                String.join(",", adapters),
                String.join(",", guards),
                String.join(",", files),
                stack.text());
    }

    /** The same options for another stack. */
    public GeneratorOptions with(StackOptions other) {
        return new GeneratorOptions(basePackage, products, role, emit, adapters, guards, files, other);
    }

    private static void checkServed(
            String part, String option, List<String> given, List<String> emit, Problems problems) {
        if (!given.isEmpty() && !emit.isEmpty() && !emit.contains("server")) {
            problems.add(
                    "DANA-OPT-005",
                    part + " serves the server half, which is not emitted",
                    option,
                    "Leave " + option + " out, or add server to emit.");
        }
    }

    /** Reports values that are not among the allowed ones. */
    static void checkAll(String option, List<String> given, List<String> allowed, Problems problems) {
        for (String value : given) {
            if (!allowed.contains(value)) {
                problems.add(
                        "DANA-OPT-002",
                        "'" + value + "' is not a value of " + option,
                        option,
                        "Use " + String.join(", ", allowed) + ".");
            }
        }
    }

    /** Whether the client half is wanted. */
    public boolean client() {
        return emit.contains("client");
    }

    /** Whether the server half is wanted. */
    public boolean server() {
        return emit.contains("server");
    }

    /** Kind of the operations that are called by the emitted client. */
    public String clientKind() {
        return role == Role.PARTNER ? "api" : "spi";
    }

    /** Kind of the operations that are served by the emitted server. */
    public String serverKind() {
        return role == Role.PARTNER ? "spi" : "api";
    }
}
