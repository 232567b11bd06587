package io.github.danakit.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.danakit.runtime.Action;
import io.github.danakit.runtime.FieldSample;
import io.github.danakit.runtime.FieldSample.Notice;
import io.github.danakit.runtime.FieldSample.Order;
import io.github.danakit.runtime.FieldSample.Visit;
import io.github.danakit.runtime.Outcome;
import io.github.danakit.runtime.OutcomeKind;
import io.github.danakit.runtime.RequestOptions;
import io.github.danakit.runtime.Rupiah;
import io.github.danakit.runtime.SigningException;
import io.github.danakit.runtime.TestKeys;
import io.github.danakit.runtime.http.FormBody;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.http.HttpReply;
import io.github.danakit.runtime.keys.ClientSecret;
import io.github.danakit.runtime.server.Endpoint;
import io.github.danakit.runtime.server.EndpointBuilder;
import io.github.danakit.runtime.server.Rejection;
import io.github.danakit.runtime.server.Reply;
import io.github.danakit.runtime.server.Verified;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls and notifications whose token stands in a field, from one side to the other. */
class FieldCallTest {
    private static final ClientSecret KEY = ClientSecret.of("test-merchant-key+/==");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-14T02:26:53Z"), ZoneOffset.UTC);
    private static final Order ORDER =
            new Order(null, null, "ORD-20260314-0001", Rupiah.of(10_000), "Kopi & gula", null);
    private static final Notice NOTICE =
            new Notice("IONPAYTEST05202603140926530001", "ORD-1", Rupiah.of(10_000), "0", "Sékar W.", null);

    private final FakeDana dana = new FakeDana();
    private final List<Verified<?>> handled = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    @AfterEach
    void close() {
        dana.close();
    }

    private ClientBuilder<Caller> client() {
        return new ClientBuilder<>(Caller::new)
                .pace(new FakePace())
                .environment(Environment.at(dana.uri()))
                .partnerId("IONPAYTEST")
                .clientSecret(KEY)
                .clock(CLOCK);
    }

    private Caller caller() {
        return client().build();
    }

    /** A client whose calls go straight into an endpoint. */
    private Caller into(Endpoint endpoint) {
        return client().transport(
                        call -> endpoint.handle(call.method(), call.uri().getRawPath(), call.headers(), call.body()))
                .build();
    }

    private EndpointBuilder endpoint() {
        return Endpoint.builder().verifyWithSecret(KEY).clock(CLOCK).onRejected(rejections::add);
    }

    private Endpoint shop() {
        return endpoint()
                .partnerId("IONPAYTEST")
                .route(FieldSample.NOTIFY, message -> {
                    handled.add(message);
                    return Reply.of(FieldSample.STORED);
                })
                .build();
    }

    private Endpoint acquirer() {
        return endpoint()
                .route(FieldSample.REGISTER, message -> {
                    handled.add(message);
                    return Reply.of(FieldSample.REGISTERED);
                })
                .build();
    }

    private void registered() {
        dana.answer(200, "{\"resultCd\":\"0000\",\"resultMsg\":\"SUCCESS\",\"tXid\":\"T-1\"}");
    }

    @Test
    void fillsInTimeMerchantAndToken() {
        registered();

        assertThat(caller().call(FieldSample.REGISTER, ORDER, RequestOptions.none())
                        .action())
                .isEqualTo(Action.PROCEED);

        FakeDana.Request sent = dana.request(0);
        assertThat(sent.header("Content-Type")).isEqualTo("application/json");
        assertThat(sent.text())
                .isEqualTo("{\"referenceNo\":\"ORD-20260314-0001\",\"amt\":\"10000\",\"goodsNm\":\"Kopi & gula\","
                        + "\"iMid\":\"IONPAYTEST\",\"merchantToken\":"
                        + "\"eb3ba586d5a5c48b47a2c00f173edeb9d1141a3db01a3ddd8f0a02f406551612\","
                        + "\"timeStamp\":\"20260314092653\"}");
    }

    @Test
    void aTimeThatWasSetIsKeptAndSigned() {
        registered();
        Order early = new Order("20260314092600", null, "ORD-20260314-0001", Rupiah.of(10_000), null, null);

        caller().call(FieldSample.REGISTER, early, RequestOptions.none());

        assertThat(dana.request(0).text()).contains("\"timeStamp\":\"20260314092600\"");
    }

    @Test
    void withoutASecretOrASignedFieldNothingIsSent() {
        Caller keyless =
                client().clientSecret(null).merchantKey(TestKeys.merchant()).build();
        Order nameless = new Order(null, null, null, Rupiah.of(10_000), null, null);

        assertThatExceptionOfType(SigningException.class)
                .isThrownBy(() -> keyless.call(FieldSample.REGISTER, ORDER, RequestOptions.none()))
                .withMessageContaining("clientSecret");
        assertThatExceptionOfType(SigningException.class)
                .isThrownBy(() -> caller().call(FieldSample.REGISTER, nameless, RequestOptions.none()))
                .withMessageContaining("referenceNo");
        assertThat(dana.requests()).isEmpty();
    }

    @Test
    void anUnknownCodeProvesNothingAlthoughTheStatusIs200() {
        dana.answer(200, "{\"resultCd\":\"9999\",\"resultMsg\":\"?\"}");
        dana.answer(200, "{\"resultCd\":\"9999\",\"resultMsg\":\"?\"}");

        for (Operation<Order, ?> operation : List.of(FieldSample.REGISTER, FieldSample.INQUIRE)) {
            Outcome<?> outcome = caller().call(operation, ORDER, RequestOptions.none());
            assertThat(outcome.outcome()).isEqualTo(OutcomeKind.UNKNOWN);
            assertThat(outcome.action()).isEqualTo(Action.QUERY_STATUS);
        }
    }

    @Test
    void aCallReachesTheServerOfTheOtherRole() {
        Outcome<?> outcome = into(acquirer()).call(FieldSample.REGISTER, ORDER, RequestOptions.none());

        assertThat(outcome.action()).isEqualTo(Action.PROCEED);
        assertThat(handled).singleElement().satisfies(message -> {
            assertThat(((Order) message.body()).amt()).isEqualTo(Rupiah.of(10_000));
            assertThat(message.timestamp().toInstant()).isEqualTo(CLOCK.instant());
        });
    }

    @Test
    void aCallOfAnotherKeyOrAnOldOneGetsTheCodeForIt() {
        Caller forger = client().clientSecret(ClientSecret.of("guessed"))
                .transport(call -> acquirer().handle("POST", call.uri().getRawPath(), call.headers(), call.body()))
                .build();
        Order old = new Order("20260314090000", null, "ORD-20260314-0001", Rupiah.of(10_000), null, null);

        assertThat(forger.call(FieldSample.REGISTER, ORDER, RequestOptions.none())
                        .code()
                        .code())
                .isEqualTo("9010");
        assertThat(into(acquirer())
                        .call(FieldSample.REGISTER, old, RequestOptions.none())
                        .code()
                        .code())
                .isEqualTo("9010");
        assertThat(handled).isEmpty();
    }

    @Test
    void aNotificationReachesTheShopAsAForm() {
        Outcome<Void> outcome = into(shop()).call(FieldSample.NOTIFY, NOTICE, RequestOptions.none());

        assertThat(outcome.outcome()).isEqualTo(OutcomeKind.SUCCESS);
        assertThat(handled).singleElement().satisfies(message -> {
            assertThat(((Notice) message.body()).billingNm()).isEqualTo("Sékar W.");
            assertThat(message.transaction().action()).isEqualTo(Action.QUERY_STATUS);
            assertThat(message.timestamp().toInstant()).isEqualTo(CLOCK.instant());
            assertThat(message.externalId()).isEmpty();
        });
    }

    @Test
    void theSameNotificationIsHandledOnce() {
        Endpoint shop = shop();
        into(shop).call(FieldSample.NOTIFY, NOTICE, RequestOptions.none());
        Outcome<Void> again = into(shop).call(FieldSample.NOTIFY, NOTICE, RequestOptions.none());

        assertThat(again.outcome()).isEqualTo(OutcomeKind.SUCCESS);
        assertThat(handled).hasSize(1);
    }

    @Test
    void noForgedNotificationReachesTheShopOrLearnsWhy() {
        Map<String, String> good = new LinkedHashMap<>(Map.of("tXid", "T-1", "amt", "10000", "status", "0"));
        good.put("merchantToken", "39ef");
        for (String body : List.of(
                "",
                "tXid=T-1&amt=10000",
                new String(FormBody.write(good), StandardCharsets.US_ASCII),
                "merchantToken=a&merchantToken=b&tXid=T-1&amt=10000",
                "merchantToken=%zz&tXid=T-1&amt=10000",
                "{\"merchantToken\":\"a\"",
                "merchantToken=a&tXid=T-1&amt=10000&iMid=OTHER")) {
            HttpReply reply = shop().handle(
                            "POST",
                            "/nicepay/notify",
                            Headers.of("Content-Type", FormBody.MEDIA_TYPE),
                            body.getBytes(StandardCharsets.UTF_8));
            assertThat(reply.status()).as(body).isEqualTo(401);
            assertThat(reply.body()).as(body).isEmpty();
        }
        assertThat(handled).isEmpty();
        assertThat(rejections)
                .hasSize(7)
                .noneMatch(rejection -> rejection.toString().contains("39ef"));
    }

    @Test
    void aChangedAmountOrMerchantIsRefused() {
        byte[] sent = signedNotice();
        String text = new String(sent, StandardCharsets.US_ASCII);

        assertThat(post(text.replace("amt=10000", "amt=90000")).status()).isEqualTo(401);
        assertThat(post(text + "&iMid=OTHER").status()).isEqualTo(401);
        assertThat(post(text + "&iMid=IONPAYTEST").status()).isEqualTo(200);
        assertThat(handled).hasSize(1);
    }

    private byte[] signedNotice() {
        List<byte[]> bodies = new ArrayList<>();
        Caller caller = client().transport(call -> {
                    bodies.add(call.body());
                    return new HttpReply(200, Headers.none(), new byte[0]);
                })
                .build();
        caller.call(FieldSample.NOTIFY, NOTICE, RequestOptions.none());
        return bodies.get(0);
    }

    private HttpReply post(String body) {
        return shop().handle(
                        "POST",
                        "/nicepay/notify",
                        Headers.of("Content-Type", FormBody.MEDIA_TYPE + ";charset=UTF-8"),
                        body.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aFormForABrowserIsSignedOverWhatItDoesNotHold() {
        BrowserForm form = caller().form(
                        FieldSample.PAY,
                        new Visit(null, "T-1", "https://shop.example/done?a=1&b=\"2\"", null),
                        Map.of("referenceNo", "ORD-20260314-0001", "amt", "10000"));

        assertThat(form.action()).isEqualTo(URI.create(dana.uri() + "/direct/v2/payment"));
        assertThat(form.fields())
                .containsEntry("merchantToken", "eb3ba586d5a5c48b47a2c00f173edeb9d1141a3db01a3ddd8f0a02f406551612")
                .containsEntry("timeStamp", "20260314092653")
                .containsOnlyKeys("tXid", "callBackUrl", "merchantToken", "timeStamp");
        assertThat(form.html("Pay <now>"))
                .contains("value=\"https://shop.example/done?a=1&amp;b=&quot;2&quot;\"")
                .endsWith("<button>Pay &lt;now&gt;</button></form>");
        assertThat(form.toString()).doesNotContain("eb3b", "ORD");
        assertThat(dana.requests()).isEmpty();
    }

    @Test
    void aFormReachesTheServerThatKnowsWhatIsNotInIt() {
        Endpoint acquirer = endpoint()
                .partnerId("IONPAYTEST")
                .unsent(fields -> "T-1".equals(fields.get("tXid"))
                        ? Map.of("referenceNo", "ORD-20260314-0001", "amt", "10000")
                        : Map.of())
                .route(FieldSample.PAY, message -> {
                    handled.add(message);
                    return Reply.of(FieldSample.REGISTERED);
                })
                .build();
        Map<String, String> known = Map.of("referenceNo", "ORD-20260314-0001", "amt", "10000");
        Map<String, String> fields = caller().form(FieldSample.PAY, new Visit(null, "T-1", null, null), known)
                .fields();
        Map<String, String> other = caller().form(FieldSample.PAY, new Visit(null, "T-2", null, null), known)
                .fields();

        assertThat(submit(acquirer, fields)).contains("0000");
        assertThat(submit(acquirer, other)).contains("9010");
        assertThat(handled).hasSize(1);
    }

    private static String submit(Endpoint endpoint, Map<String, String> fields) {
        HttpReply reply = endpoint.handle(
                "POST", "/direct/v2/payment", Headers.of("Content-Type", FormBody.MEDIA_TYPE), FormBody.write(fields));
        return new String(reply.body(), StandardCharsets.UTF_8);
    }
}
