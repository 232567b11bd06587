package io.github.danakit.officialsdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.simulator.description.Description;
import io.github.danakit.simulator.description.OperationFacts;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every call that the SDK offers for widget, disbursement and merchant management is accepted, and its answer parsed.
 */
@ExtendWith(OfficialSdk.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OfficialSdkProductsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Description DESCRIPTION = Description.load();
    private static final Set<String> MADE = new TreeSet<>();
    private static Counterpart counterpart;

    @BeforeAll
    static void start() throws IOException {
        counterpart = new Counterpart();
    }

    @AfterAll
    static void stop() {
        counterpart.close();
    }

    /** The minimal example of an operation, without its envelope. */
    private static ObjectNode example(String operation) {
        OperationFacts facts = DESCRIPTION.operation(operation);
        JsonNode example = facts.requestExample("minimal").orElseThrow();
        return facts.innerRequest(example).deepCopy();
    }

    /** Calls of one product that are made one after the other. */
    private static final class Calls {
        private final String product;
        private final ArrayNode wanted = JSON.createArrayNode();

        Calls(String product) {
            this.product = product;
        }

        Calls then(String call, JsonNode request) {
            wanted.addObject().put("call", call).set("request", request.deepCopy());
            return this;
        }

        /** The answers, none of which the SDK finds fault with. */
        List<JsonNode> run() throws IOException {
            wanted.forEach(call -> MADE.add(product + "." + call.path("call").asText()));
            return counterpart
                    .call("call.mjs", "unused")
                    .with("PRODUCT", product)
                    .with("CALLS", wanted.toString())
                    .runAll()
                    .stream()
                    .map(SdkReport::accepted)
                    .toList();
        }

        /** The codes of the answers. */
        List<String> codes() throws IOException {
            return run().stream()
                    .map(answer -> answer.path("responseCode").asText())
                    .toList();
        }

        /** Bodies of the older Open API, all of which tell of success. */
        List<JsonNode> bodies() throws IOException {
            List<JsonNode> bodies =
                    run().stream().map(answer -> answer.at("/response/body")).toList();
            assertThat(bodies)
                    .allMatch(body -> body.at("/resultInfo/resultCode").asText().equals("SUCCESS"));
            return bodies;
        }
    }

    private static ObjectNode withToken(ObjectNode request, String token) {
        request.withObject("/additionalInfo").put("accessToken", token).put("deviceId", "device-1");
        return request;
    }

    @Test
    @Order(1)
    void acceptsTheCallsOfAWidgetOrder() throws Exception {
        ObjectNode order = example("widget.direct-debit-payment");
        order.remove("validUpTo");
        order.put("partnerReferenceNo", "W-1").put("merchantId", counterpart.merchantId());
        ObjectNode which = JSON.createObjectNode()
                .put("originalPartnerReferenceNo", "W-1")
                .put("serviceCode", "54")
                .put("merchantId", counterpart.merchantId());
        List<JsonNode> made = new Calls("widget")
                .then("widgetPayment", order)
                .then("queryPayment", which)
                .run();
        assertThat(made.get(1).path("responseCode").asText()).isEqualTo("2005500");
        counterpart.pay(made.get(0).path("referenceNo").asText());
        ObjectNode refund = example("widget.refund-order");
        refund.put("originalPartnerReferenceNo", "W-1").set("refundAmount", order.path("amount"));
        assertThat(new Calls("widget")
                        .then("refundOrder", refund)
                        .then("widgetPayment", order.put("partnerReferenceNo", "W-2"))
                        .then("cancelOrder", which.put("originalPartnerReferenceNo", "W-2"))
                        .codes())
                .containsExactly("2005800", "2005400", "2005700");
    }

    @Test
    @Order(2)
    void acceptsTheCallsForABoundCustomer() throws Exception {
        ObjectNode exchange =
                JSON.createObjectNode().put("grantType", "AUTHORIZATION_CODE").put("authCode", counterpart.agree());
        List<JsonNode> given = new Calls("widget").then("applyToken", exchange).run();
        String token = given.get(0).path("accessToken").asText();
        ObjectNode unbinding = withToken(example("widget.account-unbinding"), token);
        assertThat(new Calls("widget")
                        .then("applyOTT", withToken(example("widget.apply-ott"), token))
                        .then("balanceInquiry", withToken(example("widget.balance-inquiry"), token))
                        .then("accountUnbinding", unbinding.put("merchantId", counterpart.merchantId()))
                        .codes())
                .containsExactly("2004900", "2001100", "2000900");
        // The SDK sends this call without the token, so DANA's words for that are what it has to parse.
        JsonNode profile = new Calls("widget")
                .then("queryUserProfile", example("widget.query-user-profile"))
                .run()
                .get(0);
        assertThat(profile.at("/response/body/resultInfo/resultCode").asText()).isEqualTo("OAUTH_FAILED");
    }

    @Test
    @Order(3)
    void acceptsTheCallsOfDisbursement() throws Exception {
        ObjectNode topUp = JSON.createObjectNode().put("originalPartnerReferenceNo", "D-1");
        ObjectNode transfer = JSON.createObjectNode().put("originalPartnerReferenceNo", "D-2");
        assertThat(new Calls("disbursement")
                        .then("danaAccountInquiry", example("disbursement.account-inquiry"))
                        .then(
                                "transferToDana",
                                example("disbursement.customer-top-up").put("partnerReferenceNo", "D-1"))
                        .then("transferToDanaInquiryStatus", topUp.put("serviceCode", "38"))
                        .then("bankAccountInquiry", example("disbursement.transfer-to-bank-account-inquiry"))
                        .then(
                                "transferToBank",
                                example("disbursement.transfer-to-bank").put("partnerReferenceNo", "D-2"))
                        .then("transferToBankInquiryStatus", transfer.put("serviceCode", "00"))
                        .codes())
                .containsExactly("2003700", "2003800", "2003900", "2004200", "2004300", "2000000");
    }

    @Test
    @Order(4)
    void acceptsTheCallsOfMerchantManagement() throws Exception {
        List<JsonNode> made = new Calls("merchant_management")
                .then("createDivision", example("merchant-management.create-division"))
                .then("createShop", example("merchant-management.create-shop"))
                .bodies();
        String division = made.get(0).path("divisionId").asText();
        String shop = made.get(1).path("shopId").asText();
        ObjectNode whichDivision =
                JSON.createObjectNode().put("divisionId", division).put("divisionIdType", "INNER_ID");
        ObjectNode whichShop = JSON.createObjectNode().put("shopId", shop).put("shopIdType", "INNER_ID");
        List<JsonNode> bodies = new Calls("merchant_management")
                .then("queryDivision", whichDivision)
                .then(
                        "updateDivision",
                        example("merchant-management.update-division").put("divisionId", division))
                .then("queryShop", whichShop)
                .then("updateShop", example("merchant-management.update-shop").put("shopId", shop))
                .then("queryMerchantResource", example("disbursement.check-disbursement-account"))
                .bodies();
        assertThat(bodies.get(2).at("/shopResourceInfo/externalShopId").asText())
                .isEqualTo(example("merchant-management.create-shop")
                        .path("externalShopId")
                        .asText());
    }

    @Test
    @Order(5)
    void leavesNoCallOfTheSdkOut() throws Exception {
        Set<String> offered = new TreeSet<>();
        counterpart
                .call("calls.mjs", "unused")
                .with("PRODUCTS", "widget,disbursement,merchant_management")
                .run()
                .accepted()
                .forEach(call -> offered.add(call.asText()));
        System.out.println("Danakit: " + MADE.size()
                + " calls of the official SDK were accepted and parsed, beside those" + " of the payment gateway");
        assertThat(MADE).containsExactlyInAnyOrderElementsOf(offered);
    }
}
