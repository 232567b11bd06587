package io.github.danakit.simulator.oauth;

import io.github.danakit.dana.runtime.http.HttpReply;
import io.github.danakit.simulator.http.Html;
import io.github.danakit.simulator.http.Page;
import io.github.danakit.simulator.http.Replies;
import java.net.URI;

/** Stands where DANA shows a bound customer his wallet. There is nothing to do on it. */
public final class WalletPage implements Page {
    /** Where the description has the wallet. */
    public static final String WALLET = "/m/ipg";
    /** Where the description has the page for topping it up. */
    public static final String TOP_UP = "/m/portal/topup";

    /** The page. */
    public WalletPage() {}

    @Override
    public HttpReply answer(String method, URI address, byte[] body) {
        String path = address.getRawPath();
        if (!path.equals(WALLET) && !path.equals(TOP_UP)) {
            return Replies.empty(404);
        }
        return method.equals("GET")
                ? Replies.html(
                        200,
                        Html.page(
                                path.equals(WALLET) ? "DANA wallet (simulated)" : "Top up DANA (simulated)",
                                "<p>Here the customer meets DANA. The simulator knows no wallet to show.</p>"))
                : Replies.empty(405);
    }
}
