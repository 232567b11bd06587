package io.github.danakit.runtime.client;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A form that the browser of a payer posts. Its fields are signed and hold personal data: hand it to that browser only,
 * and make a fresh one for every post.
 */
public final class BrowserForm {
    private final URI action;
    private final Map<String, String> fields;

    BrowserForm(URI action, Map<String, String> fields) {
        this.action = action;
        this.fields = new LinkedHashMap<>(fields);
    }

    /** The address that the browser posts to. */
    public URI action() {
        return action;
    }

    /** The fields, in order, as they are before the browser encodes them. */
    public Map<String, String> fields() {
        return new LinkedHashMap<>(fields);
    }

    /** The form in HTML with hidden fields and one button, for a page in UTF-8. */
    public String html(String button) {
        StringBuilder html = new StringBuilder("<form method=\"post\" action=\"").append(escaped(action.toString()));
        html.append("\" accept-charset=\"UTF-8\">");
        fields.forEach((name, value) -> html.append("<input type=\"hidden\" name=\"")
                .append(escaped(name))
                .append("\" value=\"")
                .append(escaped(value))
                .append("\">"));
        return html.append("<button>")
                .append(escaped(button))
                .append("</button></form>")
                .toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Path and names of the fields. */
    @Override
    public String toString() {
        return "BrowserForm[" + action.getPath() + ", " + fields.keySet() + "]";
    }
}
