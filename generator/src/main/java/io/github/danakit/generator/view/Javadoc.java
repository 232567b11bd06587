package io.github.danakit.generator.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Wraps text into Javadoc lines and keeps it from meaning anything to the compiler or to the Javadoc tool. */
final class Javadoc {
    private static final int WIDTH = 116;
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private Javadoc() {}

    /** A comment of one or several paragraphs, each line starting at {@code indent}. */
    static List<String> comment(String indent, List<String> paragraphs) {
        List<String> texts =
                paragraphs.stream().map(String::strip).filter(p -> !p.isEmpty()).toList();
        if (texts.size() == 1 && indent.length() + texts.get(0).length() + 8 <= WIDTH) {
            return List.of(indent + "/** " + texts.get(0) + " */");
        }
        List<String> lines = new ArrayList<>();
        lines.add(indent + "/**");
        boolean afterTag = false;
        for (String text : texts) {
            boolean tag = text.startsWith("@");
            if (lines.size() > 1 && !(tag && afterTag)) {
                lines.add(indent + " *");
            }
            afterTag = tag;
            lines.addAll(wrap(indent + " * ", lines.size() > 1 && !tag ? "<p>" + text : text, tag));
        }
        lines.add(indent + " */");
        return lines;
    }

    private static List<String> wrap(String prefix, String text, boolean tag) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(prefix);
        for (String word : WHITE_SPACE.split(text)) {
            boolean empty = line.length() == prefix.length();
            if (!empty && line.length() + word.length() + 1 > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(prefix).append(tag ? "    " : "");
                empty = true;
            }
            line.append(empty || line.charAt(line.length() - 1) == ' ' ? "" : " ")
                    .append(word);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** Text that is safe inside a comment; what stands between backquotes becomes code. */
    static String safe(String text) {
        String plain = spaced(text);
        StringBuilder safe = new StringBuilder(plain.length() + 16);
        String[] parts = plain.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean code = i % 2 == 1 && i < parts.length - 1;
            if (code && fitsCode(parts[i])) {
                safe.append("{@code ").append(parts[i]).append('}');
            } else {
                escape(parts[i], safe);
            }
        }
        return safe.toString();
    }

    /** A code span ends at its closing brace, and the compiler reads Unicode escapes even in comments. */
    private static boolean fitsCode(String text) {
        int depth = 0;
        for (char c : text.toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0 && !text.isBlank() && !text.contains("*/") && !text.contains("\\u");
    }

    /** Every run of white space as one space, none at the ends; by hand, for every text of the description comes by. */
    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c >= '\t' && c <= '\r') {
                gap = spaced.length() > 0;
            } else {
                spaced.append(gap ? " " : "").append(c);
                gap = false;
            }
        }
        return spaced.toString();
    }

    private static void escape(String text, StringBuilder safe) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '\\' -> safe.append("&#92;");
                case '@' -> safe.append("&#64;");
                case '{' -> safe.append("&#123;");
                case '/' -> safe.append(endsWithStar(safe) ? "&#47;" : "/");
                default -> safe.append(c);
            }
        }
    }

    private static boolean endsWithStar(StringBuilder text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == '*';
    }

    /** A text as a sentence: with a capital and a full stop. */
    static String sentence(String text) {
        String safe = safe(text);
        if (safe.isEmpty()) {
            return safe;
        }
        String start = Character.toUpperCase(safe.charAt(0)) + safe.substring(1);
        return ".!?:".indexOf(start.charAt(start.length() - 1)) >= 0 ? start : start + ".";
    }
}
