package io.github.danakit.simulator;

import io.github.danakit.dana.authorization.AuthorizationHandler;
import io.github.danakit.dana.disbursement.DisbursementHandler;
import io.github.danakit.dana.otc.OtcHandler;
import io.github.danakit.dana.paymentgateway.PaymentGatewayHandler;
import io.github.danakit.dana.qris.QrisHandler;
import io.github.danakit.dana.remittance.RemittanceHandler;
import io.github.danakit.dana.runtime.server.EndpointBuilder;
import io.github.danakit.dana.virtualaccount.VirtualAccountHandler;
import io.github.danakit.dana.widget.WidgetHandler;
import io.github.danakit.simulator.disbursement.Disbursement;
import io.github.danakit.simulator.otc.Otc;
import io.github.danakit.simulator.paymentgateway.PaymentGateway;
import io.github.danakit.simulator.product.World;
import io.github.danakit.simulator.qris.Qris;
import io.github.danakit.simulator.remittance.Remittance;
import io.github.danakit.simulator.widget.Bindings;
import io.github.danakit.simulator.widget.Widget;
import java.util.Map;
import java.util.TreeMap;

/**
 * The products and what stands behind each. A handler without methods of its own is a product without behaviour: the
 * description's examples answer for it.
 */
final class Products {

    private Products() {}

    /** Mounts a product. */
    @FunctionalInterface
    interface Mount {
        EndpointBuilder on(EndpointBuilder endpoint, World world);
    }

    /**
     * All products. Customers are bound on pages of the simulator, too, so who is bound is known outside of the widget.
     */
    static Map<String, Mount> all(Bindings bindings) {
        Map<String, Mount> all = new TreeMap<>();
        all.put("authorization", (to, world) -> AuthorizationHandler.mount(to, new AuthorizationHandler() {}));
        all.put("disbursement", (to, world) -> DisbursementHandler.mount(to, new Disbursement(world)));
        all.put("otc", (to, world) -> OtcHandler.mount(to, new Otc(world)));
        all.put("payment-gateway", (to, world) -> PaymentGatewayHandler.mount(to, new PaymentGateway(world)));
        all.put("qris", (to, world) -> QrisHandler.mount(to, new Qris(world)));
        all.put("remittance", (to, world) -> RemittanceHandler.mount(to, new Remittance(world)));
        all.put("virtual-account", (to, world) -> VirtualAccountHandler.mount(to, new VirtualAccountHandler() {}));
        all.put("widget", (to, world) -> WidgetHandler.mount(to, new Widget(world, bindings)));
        return all;
    }
}
