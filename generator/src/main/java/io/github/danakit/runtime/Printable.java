package io.github.danakit.runtime;

/** Makes text of the other side safe for one line of a log. */
final class Printable {
    private static final int MAX = 200;

    private Printable() {}

    static String of(String text) {
        String cut = text.length() > MAX ? text.substring(0, MAX) + "…" : text;
        return cut.replaceAll("\\p{Cntrl}", " ");
    }
}
