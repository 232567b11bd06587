package io.github.danakit.contract.verify;

/** Texts within XML and HTML. */
final class Markup {
    private Markup() {}

    /** Escapes what has a meaning there, and drops what XML cannot hold. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                    if (point >= 0x20 && point < 0xFFFE || point == '\n' || point == '\t' || point > 0xFFFF) {
                        escaped.appendCodePoint(point);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
