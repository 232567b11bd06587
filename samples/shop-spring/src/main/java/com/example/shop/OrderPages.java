package com.example.shop;

import com.example.shop.dana.runtime.Money;
import com.example.shop.dana.runtime.OutcomeKind;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the customer sees: a kettle, and what became of the order for it. */
@RestController
class OrderPages {
    private static final String TITLE = "Kettle";
    private static final Money PRICE = Money.idr(250_000);

    private final Ledger ledger;
    private final Checkout checkout;

    OrderPages(Ledger ledger, Checkout checkout) {
        this.ledger = ledger;
        this.checkout = checkout;
    }

    @GetMapping("/")
    ResponseEntity<String> shop() {
        return Page.of(
                HttpStatus.OK,
                TITLE,
                "<p>Rp 250.000</p>"
                        + "<form method=\"post\" action=\"/orders\"><button id=\"buy\">Buy with DANA</button></form>");
    }

    /** The order is written down before DANA is asked, so that whatever DANA says later finds it. */
    @PostMapping("/orders")
    ResponseEntity<String> order() {
        String number = "INV-" + UUID.randomUUID();
        ledger.open(number, TITLE, PRICE);
        var created = checkout.order(number, TITLE, PRICE);
        URI page = created.outcome() == OutcomeKind.SUCCESS ? created.body().webRedirectUrl() : null;
        if (page == null) {
            return Page.of(
                    HttpStatus.BAD_GATEWAY, "Not yet", "<p>DANA takes no order at the moment. You paid nothing.</p>");
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(page).build();
    }

    @GetMapping(path = "/orders/{number}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> state(@PathVariable String number) {
        return ledger.find(number)
                .map(order -> Page.of(HttpStatus.OK, order.title(), Page.state(order)))
                .orElseGet(() -> Page.of(HttpStatus.NOT_FOUND, "No such order", ""));
    }
}
