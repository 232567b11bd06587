package io.github.danakit.contract.verify;

import java.util.List;

/** Results as one page that needs nothing else. */
public final class HtmlReport {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>DANA contracts</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
            table { border-collapse: collapse; width: 100% }
            th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid #ccc }
            td:first-child { white-space: nowrap; font-weight: 600 }
            .kept td:first-child { color: #0a5c2b }
            .broken td:first-child { color: #a40000 }
            pre { white-space: pre-wrap; margin: .3rem 0 0; background: #f4f4f4; padding: .5rem }
            </style>
            </head>
            <body>
            """;

    private HtmlReport() {}

    /** The report of a run. */
    public static String of(List<Result> results) {
        long failed = results.stream().filter(result -> !result.kept()).count();
        StringBuilder html = new StringBuilder(HEAD)
                .append("<h1>DANA contracts</h1>\n<p>")
                .append(results.size())
                .append(" checked, ")
                .append(results.size() - failed)
                .append(" kept, ")
                .append(failed)
                .append(" broken</p>\n<table>\n<thead><tr><th scope=\"col\">Result</th><th scope=\"col\">Product</th>")
                .append("<th scope=\"col\">Interaction</th></tr></thead>\n<tbody>\n");
        results.stream().filter(result -> !result.kept()).forEach(result -> row(result, html));
        results.stream().filter(Result::kept).forEach(result -> row(result, html));
        return html.append("</tbody>\n</table>\n</body>\n</html>\n").toString();
    }

    private static void row(Result result, StringBuilder html) {
        html.append(result.kept() ? "<tr class=\"kept\"><td>kept" : "<tr class=\"broken\"><td>broken")
                .append("</td><td>")
                .append(Markup.escape(result.product()))
                .append("</td><td>")
                .append(Markup.escape(result.interaction().description()));
        if (!result.kept()) {
            html.append("<pre>")
                    .append(Markup.escape(Failure.describe(result.interaction(), result.mismatches())))
                    .append("</pre>");
        }
        html.append("</td></tr>\n");
    }
}
