package io.github.danakit.simulator;

import io.github.danakit.dana.authorization.AuthorizationHandler;
import io.github.danakit.dana.digitalgoods.DigitalGoodsHandler;
import io.github.danakit.dana.disbursement.DisbursementHandler;
import io.github.danakit.dana.merchantmanagement.MerchantManagementHandler;
import io.github.danakit.dana.nicepay.NicepayHandler;
import io.github.danakit.dana.openapiacquiring.OpenApiAcquiringHandler;
import io.github.danakit.dana.openapifund.OpenApiFundHandler;
import io.github.danakit.dana.openapimember.OpenApiMemberHandler;
import io.github.danakit.dana.openapioauth.OpenApiOauthHandler;
import io.github.danakit.dana.otc.OtcHandler;
import io.github.danakit.dana.paymentgateway.PaymentGatewayHandler;
import io.github.danakit.dana.qris.QrisHandler;
import io.github.danakit.dana.remittance.RemittanceHandler;
import io.github.danakit.dana.runtime.server.EndpointBuilder;
import io.github.danakit.dana.subscription.SubscriptionHandler;
import io.github.danakit.dana.virtualaccount.VirtualAccountHandler;
import io.github.danakit.dana.voucher.VoucherHandler;
import io.github.danakit.dana.widget.WidgetHandler;
import io.github.danakit.simulator.acquiring.Acquiring;
import io.github.danakit.simulator.authorization.Authorization;
import io.github.danakit.simulator.authorization.PartnerTokens;
import io.github.danakit.simulator.disbursement.Disbursement;
import io.github.danakit.simulator.fund.Fund;
import io.github.danakit.simulator.merchants.Merchants;
import io.github.danakit.simulator.nicepay.Nicepay;
import io.github.danakit.simulator.oauth.Customers;
import io.github.danakit.simulator.otc.Otc;
import io.github.danakit.simulator.paymentgateway.PaymentGateway;
import io.github.danakit.simulator.product.Act;
import io.github.danakit.simulator.product.Told;
import io.github.danakit.simulator.product.World;
import io.github.danakit.simulator.qris.Qris;
import io.github.danakit.simulator.remittance.Remittance;
import io.github.danakit.simulator.subscription.Subscriptions;
import io.github.danakit.simulator.transfers.Transfers;
import io.github.danakit.simulator.virtualaccount.VirtualAccount;
import io.github.danakit.simulator.widget.Bindings;
import io.github.danakit.simulator.widget.Widget;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The products and what stands behind each. Some have a handler; others act on the members of messages, and their
 * handlers are empty. An operation without either is one without behaviour: the description's example answers for it.
 */
final class Products {
    private final World world;
    private final Bindings bindings;
    private final PartnerTokens tokens;
    private final Nicepay nicepay;
    private final Transfers deposit;

    /**
     * Products of this world. Customers are bound, and payers of NICEPAY led back, on pages of the simulator, so who
     * they are is known outside of the products, too.
     */
    Products(World world) {
        this.world = world;
        this.bindings = new Bindings(world);
        this.tokens = new PartnerTokens(world);
        this.nicepay = new Nicepay(world);
        this.deposit = new Transfers(world);
    }

    Bindings bindings() {
        return bindings;
    }

    PartnerTokens tokens() {
        return tokens;
    }

    Nicepay nicepay() {
        return nicepay;
    }

    /** Mounts every product, by its name. */
    Map<String, UnaryOperator<EndpointBuilder>> mounts() {
        Map<String, UnaryOperator<EndpointBuilder>> all = new TreeMap<>();
        all.put("authorization", to -> AuthorizationHandler.mount(to, new Authorization(world, tokens)));
        all.put("digital-goods", to -> DigitalGoodsHandler.mount(to, new DigitalGoodsHandler() {}));
        all.put("disbursement", to -> DisbursementHandler.mount(to, new Disbursement(world, deposit)));
        all.put("merchant-management", to -> MerchantManagementHandler.mount(to, new MerchantManagementHandler() {}));
        all.put("nicepay", to -> NicepayHandler.mount(to, new NicepayHandler() {}));
        all.put("open-api-acquiring", to -> OpenApiAcquiringHandler.mount(to, new OpenApiAcquiringHandler() {}));
        all.put("open-api-fund", to -> OpenApiFundHandler.mount(to, new OpenApiFundHandler() {}));
        all.put("open-api-member", to -> OpenApiMemberHandler.mount(to, new OpenApiMemberHandler() {}));
        all.put("open-api-oauth", to -> OpenApiOauthHandler.mount(to, new OpenApiOauthHandler() {}));
        all.put("otc", to -> OtcHandler.mount(to, new Otc(world)));
        all.put("payment-gateway", to -> PaymentGatewayHandler.mount(to, new PaymentGateway(world)));
        all.put("qris", to -> QrisHandler.mount(to, new Qris(world)));
        all.put("remittance", to -> RemittanceHandler.mount(to, new Remittance(world)));
        all.put("subscription", to -> SubscriptionHandler.mount(to, new SubscriptionHandler() {}));
        all.put("virtual-account", to -> VirtualAccountHandler.mount(to, new VirtualAccount(world)));
        all.put("voucher", to -> VoucherHandler.mount(to, new VoucherHandler() {}));
        all.put("widget", to -> WidgetHandler.mount(to, new Widget(world, bindings)));
        return all;
    }

    /** What operations do whose product has no handler of its own, by id. */
    Map<String, Act> acts() {
        Map<String, Act> all = new TreeMap<>();
        all.putAll(new Acquiring(world).acts());
        all.putAll(new Customers(world, bindings).acts());
        all.putAll(new Fund(deposit).acts());
        all.putAll(new Merchants(world).acts());
        all.putAll(new Subscriptions(world).acts());
        all.putAll(nicepay.acts());
        all.put("digital-goods.order-complete-callback", asked -> Told.received());
        all.put("digital-goods.notify-aggregator-product-status", asked -> Told.received());
        return all;
    }
}
