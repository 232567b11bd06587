package io.github.danakit.runtime.server;

import io.github.danakit.runtime.Action;
import io.github.danakit.runtime.Check;
import io.github.danakit.runtime.Checked;
import io.github.danakit.runtime.Code;
import io.github.danakit.runtime.CodeTable;
import io.github.danakit.runtime.Money;
import io.github.danakit.runtime.OutcomeKind;
import io.github.danakit.runtime.Sample;
import io.github.danakit.runtime.TestKeys;
import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.client.OperationBuilder;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.http.HttpReply;
import io.github.danakit.runtime.keys.MerchantKey;
import io.github.danakit.runtime.signing.RequestSigner;
import io.github.danakit.runtime.signing.SigningInput;
import io.github.danakit.runtime.signing.Timestamps;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A shop that is told of payments, with a clock that stands still until it is moved. */
final class Partner {
    static final String PATH = "/v1.0/debit/notify";
    static final String ALIAS = "/old/notify.htm";
    static final Code THANKS = Code.of("2005600", 200, "Successful", OutcomeKind.SUCCESS, Action.PROCEED);
    static final Code LATER =
            Code.of("5005601", 500, "Internal Server Error", OutcomeKind.PENDING, Action.RETRY_SAME_REQUEST);
    static final Operation<Notice, Thanks> NOTIFY =
            notice("payment-gateway.finish-notify").alias(ALIAS).build();
    static final String BODY = String.join(
            ",",
            "{\"originalPartnerReferenceNo\":\"ORDER-1\"",
            "\"amount\":{\"value\":\"1.00\",\"currency\":\"IDR\"}",
            "\"latestTransactionStatus\":\"00\"",
            "\"additionalInfo\":{\"extendInfo\":\"{\\\"a\\\": \\\"b, c\\\"}\"}}");

    /** Told of a payment. */
    record Notice(
            @Nullable String originalPartnerReferenceNo,
            @Nullable Money amount,
            @Nullable String latestTransactionStatus)
            implements Checked {
        @Override
        public void check(Check check) {
            check.text("originalPartnerReferenceNo", originalPartnerReferenceNo, true, Check.ANY, 64);
            check.value("amount", amount, true);
        }
    }

    /** The answer to it. */
    record Thanks(String responseCode, String responseMessage, String more) {}

    final List<Verified<Notice>> seen = new ArrayList<>();
    final List<Rejection> rejections = new ArrayList<>();
    Instant now = Instant.parse("2026-03-14T02:26:53Z");
    Handler<Notice, Thanks> action = message -> Reply.of(THANKS);

    final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    static OperationBuilder<Notice, Thanks> notice(String id) {
        return Operation.builder(id, "notify", "POST", PATH, Notice.class, Thanks.class)
                .signing(Sample.SNAP)
                .serviceCode("56")
                .codes(CodeTable.of(THANKS, LATER))
                .transactions(Sample.STATUSES);
    }

    Reply<Thanks> act(Verified<Notice> message) throws Exception {
        seen.add(message);
        return action.handle(message);
    }

    EndpointBuilder endpoint() {
        return Endpoint.builder().verifyWith(TestKeys.dana()).clock(clock).onRejected(rejections::add);
    }

    /** The usual endpoint. */
    Endpoint standard() {
        return endpoint().route(NOTIFY, this::act).build();
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** Headers as DANA makes them at this moment. */
    Headers signed(String path, String body) {
        return signed(TestKeys.merchant(), path, body.getBytes(StandardCharsets.UTF_8), Timestamps.now(clock));
    }

    static Headers signed(MerchantKey key, String path, byte[] body, String timestamp) {
        Map<String, String> values =
                Map.of("timestamp", timestamp, "partnerId", "p", "externalId", "ext-1", "channelId", "DANA");
        return Headers.of(new RequestSigner(Sample.SNAP, key).headers(new SigningInput("POST", path, body, values)));
    }

    HttpReply send(Endpoint endpoint, String body) {
        return send(endpoint, signed(PATH, body), body);
    }

    static HttpReply send(Endpoint endpoint, Headers headers, String body) {
        return endpoint.handle("POST", PATH, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    static String text(HttpReply reply) {
        return new String(reply.body(), StandardCharsets.UTF_8);
    }
}
