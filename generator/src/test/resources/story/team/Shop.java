package team;

import com.example.dana.shoppay.PaidRequest;
import com.example.dana.shoppay.PaidResponse;
import com.example.dana.shoppay.PayRequest;
import com.example.dana.shoppay.PayResponse;
import com.example.dana.shoppay.QueryPayRequest;
import com.example.dana.shoppay.ShopPayClient;
import com.example.dana.shoppay.ShopPayCodes;
import com.example.dana.shoppay.ShopPayHandler;
import com.example.dana.runtime.Code;
import com.example.dana.runtime.Outcome;
import com.example.dana.runtime.server.Reply;
import com.example.dana.runtime.server.Verified;

/** A team's code on version 1. Each use of an emitted name that matters to the story ends in that name. */
final class Shop implements ShopPayHandler {
    private final ShopPayClient client;

    Shop(ShopPayClient client) {
        this.client = client;
    }

    Outcome<PayResponse> pay() {
        PayRequest.Builder order = PayRequest.builder();
        order.reference("order-1"); // shoppay.PayRequest.Builder#reference
        order.amount("10000.00"); // shoppay.PayRequest.Builder#amount
        order.title("coffee"); // shoppay.PayRequest.Builder#title
        return client.pay(order.build()); // shoppay.ShopPayClient#pay
    }

    String paid(PayRequest order) {
        String amount = order.amount(); // shoppay.PayRequest#amount
        return amount + order.title(); // shoppay.PayRequest#title
    }

    Object ask() {
        return client.queryPay(QueryPayRequest.builder().reference("order-1").build()); // shoppay.ShopPayClient#queryPay
    }

    Object undo() {
        com.example.dana.shoppay.VoidPayRequest.Builder undo = null; // shoppay.VoidPayRequest
        com.example.dana.shoppay.VoidReason reason = null; // shoppay.VoidReason
        return client.voidPay(null); // shoppay.ShopPayClient#voidPay
    }

    Code inconsistent() {
        return ShopPayCodes.Pay.INCONSISTENT_REQUEST; // shoppay.ShopPayCodes.Pay#INCONSISTENT_REQUEST
    }

    Code closed() {
        return ShopPayCodes.Pay.SHOP_CLOSED; // shoppay.ShopPayCodes.Pay#SHOP_CLOSED
    }

    @Override
    public Reply<PaidResponse> paid(Verified<PaidRequest> message) { // shoppay.ShopPayHandler#paid
        String reference = message.body().reference(); // shoppay.PaidRequest#reference
        String shop = message.body().shopName(); // shoppay.PaidRequest#shopName
        throw new UnsupportedOperationException(reference + shop);
    }
}
