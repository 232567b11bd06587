package io.github.danakit.clienttests.leak;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.clienttests.dana.DanaClient;
import io.github.danakit.clienttests.dana.disbursement.BankFundType;
import io.github.danakit.clienttests.dana.disbursement.DisbursementOperations;
import io.github.danakit.clienttests.dana.disbursement.TransferToBankAdditionalInfo;
import io.github.danakit.clienttests.dana.disbursement.TransferToBankRequest;
import io.github.danakit.clienttests.dana.listener.DanaOpentelemetryListener;
import io.github.danakit.clienttests.dana.listener.DanaSlf4jListener;
import io.github.danakit.clienttests.dana.runtime.Customer;
import io.github.danakit.clienttests.dana.runtime.Money;
import io.github.danakit.clienttests.dana.runtime.Outcome;
import io.github.danakit.clienttests.dana.runtime.RequestOptions;
import io.github.danakit.clienttests.dana.runtime.TransportException;
import io.github.danakit.clienttests.dana.runtime.client.Environment;
import io.github.danakit.clienttests.dana.runtime.client.RawCall;
import io.github.danakit.clienttests.dana.runtime.client.ResolvePolicy;
import io.github.danakit.clienttests.dana.runtime.client.Settings;
import io.github.danakit.clienttests.dana.runtime.http.Headers;
import io.github.danakit.clienttests.dana.runtime.http.HttpCall;
import io.github.danakit.clienttests.dana.runtime.http.HttpReply;
import io.github.danakit.clienttests.dana.runtime.keys.ClientSecret;
import io.github.danakit.clienttests.dana.runtime.keys.MerchantKey;
import io.github.danakit.clienttests.dana.runtime.keys.RsaKeyPair;
import io.github.danakit.clienttests.dana.widget.BalanceInquiryRequest;
import io.github.danakit.clienttests.dana.widget.CustomerDevice;
import io.github.danakit.clienttests.fault.ThreadPace;
import io.opentelemetry.api.OpenTelemetry;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Keys, tokens, phone and account numbers go through everything that can be logged, and none comes out. */
class LeakTest {
    private static final RequestOptions OPTIONS = RequestOptions.externalId("attempt-1")
            .withCustomer(Customer.withToken(Plants.TOKEN).on("device-1", "203.0.113.7"))
            .withHeader("X-Extra", Plants.TOKEN);
    /** Answers, each with secrets where DANA or a gateway might put them. */
    private static final List<String> ANSWERS = List.of(
            "200 {'responseCode':'2004300','responseMessage':'ok','referenceNumber':'1','referenceNo':'1'}",
            "200 {'responseCode':'2004300','responseMessage':'ok'}",
            "200 {'responseCode':'2004300','referenceNumber':{'account':'#ACCOUNT'}}",
            "200 {'responseCode':'2004399','responseMessage':'unlisted #PHONE'}",
            "200 {'responseCode':'2004300','partnerReferenceNo':'#PHONE','originalPartnerReferenceNo':'#ACCOUNT'}",
            "404 {'responseCode':'4044311','responseMessage':'Invalid Account #ACCOUNT'}",
            "500 {'responseCode':'5004301','responseMessage':'again #PHONE'}",
            "500 {'responseCode':'5004300','responseMessage':'General Error #ACCOUNT'}",
            "401 {'responseCode':'4014300','responseMessage':'Unauthorized #TOKEN'}",
            "200 {'responseCode':",
            "200 #ACCOUNT",
            "502 <html>#PHONE #TOKEN</html>",
            "200 ");

    private final Plants plants = new Plants();
    private static final RsaKeyPair KEYS = RsaKeyPair.generate();

    private String answer = "";

    private HttpReply send(HttpCall call) {
        plants.saw(call);
        if (answer.equals("broken")) {
            throw new TransportException("the connection failed before a complete answer came", null, true);
        }
        if (answer.equals("refused")) {
            throw new TransportException("the connection was refused", null, false);
        }
        String text = answer.substring(4)
                .replace('\'', '"')
                .replace("#PHONE", Plants.PHONE)
                .replace("#ACCOUNT", Plants.ACCOUNT)
                .replace("#TOKEN", Plants.TOKEN);
        HttpReply reply = new HttpReply(
                Integer.parseInt(answer.substring(0, 3)),
                Headers.of("X-Token", Plants.TOKEN),
                text.getBytes(StandardCharsets.UTF_8));
        plants.saw(reply);
        return reply;
    }

    private DanaClient client() {
        return DanaClient.builder()
                .environment(Environment.at(URI.create("https://dana.example")))
                .partnerId("2026031800000000000001")
                .merchantKey(KEYS.privateKey())
                .danaKey(KEYS.publicKey())
                .clientSecret(ClientSecret.of(Plants.CLIENT_SECRET))
                .transport(this::send)
                .pace(new ThreadPace())
                .listener(new DanaSlf4jListener(new CapturedLog(plants))
                        .and(new DanaOpentelemetryListener(OpenTelemetry.noop()))
                        .and(new SeenViews(plants)))
                .build();
    }

    private static TransferToBankRequest request() {
        return TransferToBankRequest.builder()
                .partnerReferenceNo("PAYOUT-1")
                .beneficiaryAccountNumber(Plants.ACCOUNT)
                .beneficiaryBankCode("002")
                .amount(Money.idr(50_000))
                .additionalInfo(TransferToBankAdditionalInfo.builder()
                        .fundType(BankFundType.MERCHANT_WITHDRAW_FOR_CORPORATE)
                        .build())
                .build();
    }

    private static BalanceInquiryRequest balance(@Nullable String token) {
        return BalanceInquiryRequest.builder()
                .additionalInfo(CustomerDevice.builder().accessToken(token).build())
                .partnerReferenceNo("BALANCE-1")
                .build();
    }

    /** What a call gives or throws, and what those give and throw in turn. */
    private void watch(Callable<?> action) {
        try {
            Object result = action.call();
            plants.saw(result);
            if (result instanceof Outcome<?> outcome) {
                plants.saw(outcome.code());
                plants.saw(outcome.answer());
                plants.saw(outcome.toException());
                watch(outcome::body);
                watch(outcome::orThrow);
                watch(outcome::transaction);
            }
        } catch (Exception e) {
            plants.saw(e);
        }
    }

    @Test
    void callsTellNoSecretWhateverTheirAnswer() {
        plants.plantKey(KEYS.privatePem());
        DanaClient dana = client();
        plants.saw(dana);
        plants.saw(dana.caller().config());
        plants.saw(OPTIONS);
        plants.saw(request());
        plants.saw(request().toBuilder());
        for (String each : ANSWERS) {
            calls(dana, each);
        }
        calls(dana, "broken");
        calls(dana, "refused");
        plants.assertNoHit(300);
    }

    private void calls(DanaClient dana, String given) {
        answer = given;
        ResolvePolicy once = ResolvePolicy.standard().within(Duration.ZERO);
        watch(() -> dana.disbursement().transferToBank(request(), OPTIONS));
        watch(() -> dana.disbursement().resolve(request(), once));
        watch(() ->
                dana.async().disbursement().transferToBank(request(), OPTIONS).get());
        RawCall raw = RawCall.of(DisbursementOperations.TRANSFER_TO_BANK)
                .body(Plants.ACCOUNT)
                .header("X-SIGNATURE", Plants.TOKEN);
        plants.saw(raw);
        watch(() -> dana.caller().sendRaw(raw));
    }

    @Test
    void callsOfCustomersTellNoTokenWhereverItStands() {
        DanaClient dana = client();
        for (String given : List.of(
                "200 {'responseCode':'2001100','responseMessage':'hello #PHONE'}",
                "200 {'responseCode':'2001100','responseMessage':'ok','partnerReferenceNo':'#ACCOUNT'}",
                "401 {'responseCode':'4011102','responseMessage':'Invalid Customer Token #TOKEN'}",
                "broken")) {
            answer = given;
            watch(() -> dana.widget().balanceInquiry(balance(null), OPTIONS));
            watch(() -> dana.widget().balanceInquiry(balance(Plants.TOKEN + "-other"), OPTIONS));
            watch(() -> dana.widget().balanceInquiry(balance(Plants.TOKEN), RequestOptions.none()));
        }
        plants.saw(balance(Plants.TOKEN));
        plants.assertNoHit(40);
    }

    @Test
    void wrongInputIsRefusedWithoutItsContent() {
        plants.plantKey(KEYS.privatePem());
        String broken = KEYS.privatePem().replace("END", "EDN");
        watch(() -> MerchantKey.fromText(broken));
        watch(() -> MerchantKey.fromText(Plants.TOKEN));
        watch(() -> MerchantKey.fromPem(Path.of(KEYS.privatePem())));
        watch(() -> KEYS.privateKey().sign(new byte[1], "NoSuchAlgorithm"));
        watch(() -> KEYS.privateKey());
        watch(() -> ClientSecret.of(Plants.CLIENT_SECRET));
        watch(() -> request().toBuilder()
                .beneficiaryAccountNumber(Plants.ACCOUNT.repeat(20))
                .amount(null)
                .build());
        watch(() -> RequestOptions.none().withHeader("X-Extra", Plants.TOKEN + "\n"));
        watch(() -> RequestOptions.externalId(Plants.TOKEN.repeat(9)));
        watch(() -> client().disbursement()
                .transferToBank(request(), RequestOptions.none().withHeader("X-SIGNATURE", Plants.TOKEN)));
        for (Settings settings : settings()) {
            plants.saw(settings);
            watch(() -> DanaClient.builder().settings(settings).build());
        }
        plants.assertNoHit(10);
    }

    private List<Settings> settings() {
        Properties properties = new Properties();
        properties.setProperty("dana.merchant-key-file", KEYS.privatePem());
        properties.setProperty("dana.dana-key", KEYS.privatePem());
        properties.setProperty("dana.client-secret", Plants.CLIENT_SECRET);
        properties.setProperty("dana.environment", Plants.TOKEN);
        properties.setProperty("dana.timeout", Plants.TOKEN);
        return List.of(
                Settings.of(properties),
                Settings.ofEnvironment(Map.of("DANA_MERCHANT_KEY", Plants.TOKEN, "DANA_DANA_KEY", Plants.TOKEN)));
    }

    @Test
    void thisTestWouldNoticeALeak() {
        plants.saw((Object) ("account " + Plants.ACCOUNT));
        plants.saw(new IllegalStateException("outer", new IllegalStateException(Plants.TOKEN)));
        assertThat(plants.hits()).hasSize(2);
    }
}
