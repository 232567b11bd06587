package io.github.danakit.simulator.http;

/** Pages without scripts, readable by everybody. */
public final class Html {
    private static final String STYLE = "body{font:1rem/1.5 sans-serif;color:#1a1a1a;background:#fff;max-width:70rem;"
            + "margin:2rem auto;padding:0 1rem}dt{font-weight:bold}button{font:inherit;padding:.5rem 1rem;margin:.25rem 0;"
            + "color:#fff;background:#0b5394;border:2px solid #0b5394;border-radius:.25rem}button:focus,a:focus{outline:3px "
            + "solid #b45309}table{border-collapse:collapse}th,td{text-align:left;padding:.25rem .75rem;border-bottom:1px "
            + "solid #767676;vertical-align:top}pre{white-space:pre-wrap;word-break:break-all;margin:0}";

    private Html() {}

    /**
     * A whole page.
     *
     * @param title title and heading, taken as text
     * @param content HTML
     */
    public static String page(String title, String content) {
        String heading = escaped(title);
        return "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>" + heading
                + "</title><style>" + STYLE + "</style></head>\n<body><main><h1>" + heading + "</h1>\n" + content
                + "\n</main></body></html>\n";
    }

    /** A text that can stand in HTML, also in an attribute. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
