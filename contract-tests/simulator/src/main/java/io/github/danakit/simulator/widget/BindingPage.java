package io.github.danakit.simulator.widget;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.dana.runtime.http.HttpReply;
import io.github.danakit.simulator.gate.Bodies;
import io.github.danakit.simulator.http.Html;
import io.github.danakit.simulator.http.Page;
import io.github.danakit.simulator.http.Replies;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The page on which a customer binds his account, or does not; both lead back to the partner. No scripts. */
public final class BindingPage implements Page {
    /** Where the page's buttons lead. */
    public static final String PATH = "/bind/";

    private final Bindings bindings;

    /** Binds customers here. */
    public BindingPage(Bindings bindings) {
        this.bindings = bindings;
    }

    @Override
    public HttpReply answer(String method, URI address, byte[] body) {
        if (method.equals("GET")) {
            return shown(Bodies.form(address.getRawQuery() == null ? "" : address.getRawQuery()));
        }
        JsonNode form = Bodies.form(new String(body, StandardCharsets.UTF_8));
        String back = form.path("redirectUrl").asText();
        if (!method.equals("POST") || !isAddress(back)) {
            return Replies.empty(400);
        }
        boolean agreed = address.getRawPath().equals(PATH + "agree");
        return Replies.seeOther(back + (back.contains("?") ? "&" : "?") + "state="
                + encoded(form.path("state").asText()) + (agreed ? agreed() : ""));
    }

    /** The code goes by two names, because DANA's pages do not agree on one. */
    private String agreed() {
        String code = bindings.agree();
        return "&auth_code=" + code + "&authCode=" + code + "&responseCode=2001000&responseMessage=Successful";
    }

    private static HttpReply shown(JsonNode query) {
        String back = query.path("redirectUrl").asText();
        if (!isAddress(back)) {
            return Replies.html(
                    400, Html.page("No way back", "<p>redirectUrl is missing or is no http or https address.</p>"));
        }
        String rows = "<dl><dt>Partner</dt><dd>"
                + Html.escaped(
                        query.path("partnerId").asText(query.path("clientId").asText()))
                + "</dd><dt>May see</dt><dd>"
                + Html.escaped(query.path("scopes").asText()) + "</dd></dl>";
        return Replies.html(
                200,
                Html.page(
                        "Bind your DANA account (simulated)",
                        rows + button(query, "agree", "Agree") + button(query, "refuse", "Refuse")));
    }

    private static String button(JsonNode query, String step, String text) {
        return "<form method=\"post\" action=\"" + PATH + step
                + "\"><input type=\"hidden\" name=\"redirectUrl\" value=\""
                + Html.escaped(query.path("redirectUrl").asText())
                + "\"><input type=\"hidden\" name=\"state\" value=\""
                + Html.escaped(query.path("state").asText()) + "\"><button id=\"" + step + "\">" + text
                + "</button></form>";
    }

    private static boolean isAddress(String text) {
        return text.matches("https?://[^\\s\"<>]+");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
