package io.github.danakit.simulator.journal;

import io.github.danakit.simulator.http.Html;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The journal for people, the newest entry first. */
public final class JournalPage {
    private static final int SHOWN = 100;

    private JournalPage() {}

    /** The page of these entries. */
    public static String of(List<Entry> entries) {
        List<Entry> newest = new ArrayList<>(entries);
        Collections.reverse(newest);
        StringBuilder rows = new StringBuilder();
        newest.stream().limit(SHOWN).forEach(entry -> rows.append(row(entry)));
        String table = entries.isEmpty()
                ? "<p>Nobody called yet.</p>"
                : "<table><caption>The newest " + SHOWN + " calls and messages</caption><thead><tr>"
                        + "<th scope=\"col\">No.</th><th scope=\"col\">Time</th><th scope=\"col\">What</th>"
                        + "<th scope=\"col\">Answer</th><th scope=\"col\">Remarks</th></tr></thead><tbody>" + rows
                        + "</tbody></table>";
        return Html.page(
                "DANA simulator",
                "<p><a href=\"/_simulator/journal.json\">JSON</a> <a href=\"/_simulator/journal.har\">HAR</a>"
                        + " <a href=\"/_simulator/api\">Control API</a></p>" + table);
    }

    private static String row(Entry entry) {
        String what =
                Html.escaped((entry.kind().equals("call") ? "" : "to partner: ") + entry.method() + " " + entry.url())
                        + (entry.operation().isEmpty() ? "" : "<br>" + Html.escaped(entry.operation()));
        return "<tr><th scope=\"row\">" + entry.number() + "</th><td>"
                + Html.escaped(entry.time().toString())
                + "</td><td>" + what + detail("Request", entry.request()) + "</td><td>"
                + (entry.status() == 0 ? "none" : entry.status()) + detail("Body", entry.answer()) + "</td><td>"
                + String.join(
                        "<br>", entry.remarks().stream().map(Html::escaped).toList()) + "</td></tr>\n";
    }

    private static String detail(String title, String body) {
        return body.isEmpty()
                ? ""
                : "<details><summary>" + title + "</summary><pre>" + Html.escaped(body) + "</pre></details>";
    }
}
