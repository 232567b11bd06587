package com.example.shop;

import com.example.shop.dana.runtime.OutcomeKind;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;

/** Plain HTML without scripts. */
final class Page {
    private Page() {}

    static ResponseEntity<String> of(HttpStatus status, String title, String content) {
        String html =
                "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + HtmlUtils.htmlEscape(title)
                        + "</title></head><body><main><h1>" + HtmlUtils.htmlEscape(title) + "</h1>" + content
                        + "</main></body></html>\n";
        return ResponseEntity.status(status)
                .contentType(MediaType.TEXT_HTML)
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", "default-src 'none'; form-action 'self' http: https:")
                .body(html);
    }

    /** The page looks again each second as long as DANA said nothing: coming back from DANA is no payment. */
    static String state(Ledger.Order order) {
        String text = order.outcome().map(Page::text).orElse("waiting for DANA");
        String again = order.outcome().isPresent() ? "" : "<meta http-equiv=\"refresh\" content=\"1\">";
        return again + "<p>Order " + HtmlUtils.htmlEscape(order.number()) + ": <strong id=\"state\">" + text
                + "</strong></p>";
    }

    private static String text(OutcomeKind outcome) {
        return switch (outcome) {
            case SUCCESS -> "paid";
            case FAILED -> "not paid";
            case PENDING, UNKNOWN -> "being looked into";
        };
    }
}
