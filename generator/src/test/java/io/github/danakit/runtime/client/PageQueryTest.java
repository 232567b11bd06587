package io.github.danakit.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageQueryTest {
    private static final URI PAGE = URI.create("https://m.example/n/link");

    private static String query(PageQuery query) {
        return query.onto(PAGE).getRawQuery();
    }

    @Test
    void encodesEachValueExactlyOnce() {
        assertThat(query(PageQuery.none().add("sign", "a+b/c==").add("text", "é &=%20~-._")))
                .isEqualTo("sign=a%2Bb%2Fc%3D%3D&text=%C3%A9%20%26%3D%2520~-._");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+/=", "https://shop.example/back?a=b%2Fc&d=#e", "😀 \"quotes\" \\", "a,b;c:d'e(f)*!", "\n\t\0"})
    void comesBackUnchangedFromADecoder(String value) {
        assertThat(URLDecoder.decode(query(PageQuery.none().add("v", value)).substring(2), StandardCharsets.UTF_8))
                .isEqualTo(value);
    }

    @Test
    void writesTimesAsInJakartaWithoutFraction() {
        assertThat(query(PageQuery.none().add("timestamp", OffsetDateTime.parse("2026-03-14T02:26:53.987Z"))))
                .isEqualTo("timestamp=2026-03-14T09%3A26%3A53%2B07%3A00");
    }

    @Test
    void joinsListsByCommasOrRepeatsThem() {
        List<String> scopes = List.of("CASHIER", "A,B");
        assertThat(query(PageQuery.none().joined("s", scopes))).isEqualTo("s=CASHIER,A%2CB");
        assertThat(query(PageQuery.none().repeated("s", scopes))).isEqualTo("s=CASHIER&s=A%2CB");
    }

    @Test
    void leavesOutWhatIsAbsent() {
        PageQuery empty = PageQuery.none()
                .add("a", null)
                .joined("b", null)
                .joined("c", List.of())
                .repeated("d", null);
        assertThat(empty.onto(PAGE)).isEqualTo(PAGE);
    }

    @Test
    void writesNumbersAndFlagsPlainly() {
        assertThat(query(PageQuery.none().add("n", new BigDecimal("1E+3")).add("b", true)))
                .isEqualTo("n=1000&b=true");
    }

    @Test
    void keepsWhatAnAddressHoldsAndDoesNotRepeatIt() {
        URI signed = URI.create("https://m.example/m/pay?sign=a%2fb+c&from=IPG");
        assertThat(PageQuery.none().add("from", "IPG").add("ott", "o/1").onto(signed))
                .hasToString("https://m.example/m/pay?sign=a%2fb+c&from=IPG&ott=o%2F1");
    }

    @Test
    void refusesAnAddressThatHoldsAnotherValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PageQuery.none().add("ott", "secret").onto(URI.create("https://m.example/?ott=old")))
                .withMessageContaining("ott")
                .withMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://m.example/p", "/p", "mailto:a@b", "https://m.example/p#f", "https://u@m.example/p"})
    void refusesAddressesThatAreUnsafeOrNone(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> PageQuery.none().onto(URI.create(address)));
    }

    @Test
    void showsNamesOnly() {
        assertThat(PageQuery.none().add("ott", "secret")).hasToString("PageQuery[ott]");
    }

    @Test
    void pagesLiveOnTheirOwnHostAndOthersOnTheEnvironment() {
        Environment sandbox = Environment.at(URI.create("https://api.sandbox.example"));
        PageAddress page = PageAddress.of("/n/link").host(sandbox, "https://m.sandbox.example/");
        assertThat(page.with(sandbox, PageQuery.none())).hasToString("https://m.sandbox.example/n/link");
        Environment local = Environment.at(URI.create("http://localhost:8080/dana/"));
        assertThat(page.with(local, PageQuery.none().add("a", "b")))
                .hasToString("http://localhost:8080/dana/n/link?a=b");
    }
}
