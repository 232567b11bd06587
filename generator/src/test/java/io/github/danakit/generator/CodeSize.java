package io.github.danakit.generator;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Size of emitted code without comments and blank lines, and without the runtime, which does not grow with the
 * description.
 *
 * @param models lines of message classes
 * @param fields members of messages
 * @param calls lines of clients, servers, descriptors and code tables
 * @param codes documented codes, each a line of its own among the calls
 * @param operations operations
 */
record CodeSize(int models, int fields, int calls, int codes, int operations) {
    private static final Pattern COMMENTS = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SETTERS = Pattern.compile("^        public Builder \\w+\\(", Pattern.MULTILINE);
    private static final Pattern CODES = Pattern.compile("public static final Code [A-Z_0-9]+ =");
    private static final Pattern DESCRIPTORS = Pattern.compile("public static final Operation<");
    private static final Pattern PER_OPERATION = Pattern.compile(".*(Codes|Operations|Client|Handler)\\.java");

    static CodeSize of(Map<String, String> files) {
        int models = 0;
        int fields = 0;
        int calls = 0;
        int codes = 0;
        int operations = 0;
        for (Map.Entry<String, String> file : files.entrySet()) {
            String code = COMMENTS.matcher(file.getValue()).replaceAll("");
            if (file.getKey().contains("/runtime/")) {
                continue;
            }
            int lines = (int) code.lines().filter(line -> !line.isBlank()).count();
            if (code.contains("class Builder {")) {
                models += lines;
                fields += (int) SETTERS.matcher(code).results().count();
            } else if (PER_OPERATION.matcher(file.getKey()).matches()) {
                calls += lines;
                codes += (int) CODES.matcher(code).results().count();
                operations += (int) DESCRIPTORS.matcher(code).results().count();
            }
        }
        return new CodeSize(models, fields, calls, codes, operations);
    }

    double linesPerField() {
        return (double) models / fields;
    }

    /** Lines per operation beside its codes. */
    double linesPerOperation() {
        return (double) (calls - codes) / operations;
    }
}
