package io.github.danakit.generator.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Java constants that name provider states, so that a misspelt state does not compile. */
final class StateConstants {
    private final String packageName;

    StateConstants(String packageName) {
        this.packageName = packageName;
    }

    String source(List<Contract> contracts) {
        Map<String, List<String>> members = new TreeMap<>();
        contracts.forEach(
                contract -> members.computeIfAbsent(contract.document().product(), product -> new ArrayList<>())
                        .addAll(constants(contract)));
        return "package " + packageName + ";\n\n"
                + "/** Provider states of the contracts: in which a server is to give which documented answer. */\n"
                + "public final class DanaStates {\n"
                + "    private DanaStates() {}\n"
                + members.entrySet().stream().map(StateConstants::type).collect(Collectors.joining())
                + "}\n";
    }

    private static String type(Map.Entry<String, List<String>> product) {
        String name = Arrays.stream(product.getKey().split("\\W+"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return "\n    /** States of " + product.getKey() + ". */\n    public static final class " + name + " {\n"
                + "        private " + name + "() {}\n"
                + String.join("", product.getValue())
                + "    }\n";
    }

    private static List<String> constants(Contract contract) {
        List<String> lines = new ArrayList<>();
        for (ContractOperation operation : contract.document().operations()) {
            for (ContractOperation.Answer answer : operation.answers()) {
                lines.add("\n        /** " + doc(operation, answer) + " */\n"
                        + "        public static final String " + name(operation.name() + "_" + answer.code()) + " = \""
                        + Interactions.stateName(operation, answer) + "\";\n");
            }
        }
        return lines;
    }

    private static String doc(ContractOperation operation, ContractOperation.Answer answer) {
        String words =
                answer.row().path("meaning").asText(answer.row().path("message").asText());
        String plain = words.replace("*/", "* /")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("@", "&#64;");
        return operation.id() + " is answered with " + answer.code() + " (HTTP " + answer.http() + "): " + plain + ".";
    }

    private static String name(String words) {
        return words.replaceAll("\\W+", "_").toUpperCase(Locale.ROOT);
    }
}
