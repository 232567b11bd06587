package io.github.danakit.simulator.journal;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An entry as a line for people, with its remarks below it. */
final class ConsoleLine {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final Pattern CODE =
            Pattern.compile("\"(?:responseCode|resultCodeId|resultCd)\":\"([A-Za-z0-9_]{1,40})\"");

    private ConsoleLine() {}

    static String of(Entry entry) {
        StringBuilder line = new StringBuilder(entry.time().format(TIME))
                .append(entry.kind().equals("call") ? " <- " : " -> ")
                .append(entry.method())
                .append(' ')
                .append(printable(entry.url()))
                .append(" : ")
                .append(entry.status() == 0 ? "no answer" : String.valueOf(entry.status()));
        Matcher code = CODE.matcher(entry.answer());
        if (code.find()) {
            line.append(' ').append(code.group(1));
        }
        entry.remarks()
                .forEach(remark -> line.append(System.lineSeparator())
                        .append("            ")
                        .append(printable(remark)));
        return line.toString();
    }

    /** A caller must not be able to write lines of its own. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
