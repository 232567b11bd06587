package io.github.danakit.contract.verify;

import java.util.List;
import java.util.Locale;

/** Results in the XML that build servers read. */
public final class JUnitReport {
    private JUnitReport() {}

    /** The report of a run. */
    public static String of(List<Result> results) {
        long failed = results.stream().filter(result -> !result.kept()).count();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<testsuite name=\"DANA contracts\" tests=\"")
                .append(results.size())
                .append("\" failures=\"")
                .append(failed)
                .append("\" errors=\"0\" skipped=\"0\">\n");
        results.forEach(result -> testCase(result, xml));
        return xml.append("</testsuite>\n").toString();
    }

    private static void testCase(Result result, StringBuilder xml) {
        xml.append("  <testcase classname=\"dana.")
                .append(Markup.escape(result.product()))
                .append("\" name=\"")
                .append(Markup.escape(result.interaction().description()))
                .append("\" time=\"")
                .append(String.format(Locale.ROOT, "%.3f", result.millis() / 1000.0));
        if (result.kept()) {
            xml.append("\"/>\n");
            return;
        }
        xml.append("\">\n    <failure message=\"")
                .append(Markup.escape(result.mismatches().get(0).toString()))
                .append("\">")
                .append(Markup.escape(Failure.describe(result.interaction(), result.mismatches())))
                .append("</failure>\n  </testcase>\n");
    }
}
