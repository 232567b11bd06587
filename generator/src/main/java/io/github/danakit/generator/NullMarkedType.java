package io.github.danakit.generator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks the type of a source file of the runtime, as templates mark theirs. The package is marked too, which is enough
 * for Java; Kotlin, built by Maven, does not see the mark of a package in sources.
 */
final class NullMarkedType {
    private static final String IMPORT = "import org.jspecify.annotations.NullMarked;\n";
    private static final Pattern TYPE = Pattern.compile(
            "^(?=(?:(?:public|final|abstract|sealed|non-sealed) )*(?:class|interface|record|enum|@interface) )",
            Pattern.MULTILINE);
    private static final Pattern LATER_IMPORT =
            Pattern.compile("^import org\\.jspecify\\.annotations\\.Nullable;\n", Pattern.MULTILINE);
    private static final Pattern PACKAGE = Pattern.compile("^package [\\w.]+;\n", Pattern.MULTILINE);
    private static final Pattern LAST_IMPORT = Pattern.compile("^import [\\w.* ]+;\n(?!import )", Pattern.MULTILINE);

    private NullMarkedType() {}

    /** The same source with its type marked; the description of a package stays as it is. */
    static String of(String source) {
        Matcher type = TYPE.matcher(source);
        return type.find() ? imported(type.replaceFirst("@NullMarked ")) : source;
    }

    private static String imported(String source) {
        Matcher later = LATER_IMPORT.matcher(source);
        if (later.find()) {
            return later.replaceFirst(IMPORT + "$0");
        }
        // Static imports come first, so the last group of imports is the one to go to.
        Matcher last = LAST_IMPORT.matcher(source);
        int end = -1;
        while (last.find()) {
            end = last.group().startsWith("import static ") ? end : last.end();
        }
        if (end >= 0) {
            return source.substring(0, end) + IMPORT + source.substring(end);
        }
        return PACKAGE.matcher(source).replaceFirst("$0\n" + IMPORT);
    }
}
