package io.github.danakit.contract.signing;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts with placeholders in braces, as the description writes signature schemes. */
final class SchemeText {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private SchemeText() {}

    /** Puts values in; one that is not known stays empty. */
    static String fill(String template, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
    }

    /** Takes the value of the only placeholder out of a filled text, such as a token out of {@code Bearer …}. */
    static void extract(String template, String text, Map<String, String> values) {
        Matcher placeholder = PLACEHOLDER.matcher(template);
        if (placeholder.find()) {
            String before = template.substring(0, placeholder.start());
            String after = template.substring(placeholder.end());
            if (text.startsWith(before) && text.endsWith(after) && text.length() >= before.length() + after.length()) {
                values.put(placeholder.group(1), text.substring(before.length(), text.length() - after.length()));
            }
        }
    }
}
