package com.example.sample.samplepages;

import com.example.sample.DanaEnvironment;
import com.example.sample.runtime.ProtocolException;
import com.example.sample.runtime.client.Environment;
import com.example.sample.runtime.client.PageAddress;
import com.example.sample.runtime.client.PageQuery;
import com.example.sample.runtime.client.PageReturn;
import java.net.URI;
import org.jspecify.annotations.*;

/** Addresses of the pages of Sample Pages, for a customer's browser. They may hold personal data and tokens: keep them out of logs. */
@NullMarked public final class SamplePagesPages {
    private SamplePagesPages() {}

    private static final PageAddress LINK_ACCOUNT = PageAddress.of("/n/link").host(DanaEnvironment.SANDBOX, "https://m.sandbox.example")
            .host(DanaEnvironment.PRODUCTION, "https://m.live.example");

    /**
     * Page on which a customer links the account.
     *
     * <p>Compare {@code state} when the customer comes back.
     */
    public static URI linkAccount(Environment environment, LinkAccountParameters parameters) { return LINK_ACCOUNT.with(environment, query(parameters)); }

    /** The same parameters on an address that DANA gave you; what that holds already is kept as it is. */
    public static URI linkAccount(URI address, LinkAccountParameters parameters) { return query(parameters).onto(address); }

    /**
     * What came back to your own address, from its query as it was opened, without the question mark.
     *
     * @throws ProtocolException when something is missing or is not what you sent, as in a forged address
     */
    public static LinkAccountReturn linkAccountReturn(@Nullable String query, String state) {
        return PageReturn.of(query).same("state", state).read(LinkAccountReturn.class);
    }

    private static PageQuery query(LinkAccountParameters parameters) {
        return PageQuery.none().add("partnerId", parameters.partnerId()).add("timestamp", parameters.timestamp()).joined("scopes", parameters.scopes())
                .repeated("tag", parameters.tag()).add("redirectUrl", parameters.redirectUrl()).add("state", parameters.state())
                .add("sourcePlatform", parameters.sourcePlatform()).add("lang", parameters.lang()).add("seamlessData", parameters.seamlessData())
                .add("seamlessSign", parameters.seamlessSign());
    }

    private static final PageAddress WALLET_PAGE = PageAddress.of("/m/wallet").host(DanaEnvironment.SANDBOX, "https://sandbox.example")
            .host(DanaEnvironment.PRODUCTION, "https://live.example");

    /** Page with the wallet. */
    public static URI walletPage(Environment environment, WalletPageParameters parameters) { return WALLET_PAGE.with(environment, query(parameters)); }

    /** The same parameters on an address that DANA gave you; what that holds already is kept as it is. */
    public static URI walletPage(URI address, WalletPageParameters parameters) { return query(parameters).onto(address); }

    private static PageQuery query(WalletPageParameters parameters) {
        return PageQuery.none().add("ott", parameters.ott());
    }
}
