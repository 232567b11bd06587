package io.github.danakit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.danakit.runtime.Sample.Extra;
import io.github.danakit.runtime.Sample.Goods;
import io.github.danakit.runtime.Sample.PayRequest;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CheckTest {
    private static final String LONG = "x".repeat(70);

    private static PayRequest request(String merchantId, String reference, List<Goods> goods, Extra extra) {
        return new PayRequest(merchantId, reference, Money.idr(1), null, null, goods, extra, "0812345");
    }

    @Test
    void aRightMessageIsHandedBack() {
        PayRequest request = Sample.payRequest();
        assertThat(Check.built("PayRequest", request)).isSameAs(request);
    }

    @Test
    void everyProblemIsNamedAtOnceWithItsPath() {
        PayRequest request = request(
                "",
                LONG,
                List.of(new Goods("ok", null, null), new Goods("", null, null), new Goods("much too long", null, 1)),
                new Extra(
                        null,
                        null,
                        null,
                        null,
                        new Extra("", URI.create("https://a.example/" + LONG), null, null, null)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Check.built("PayRequest", request))
                .withMessage("PayRequest cannot be built: merchantId is missing; "
                        + "partnerReferenceNo is longer than 64 characters (70); "
                        + "goods[1].name is missing; "
                        + "goods[2].name is longer than 8 characters (13); "
                        + "additionalInfo.nested.url is longer than 30 characters (88)");
    }

    @Test
    void valuesNeverAppearInTheText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Check.built("PayRequest", request("m", LONG, null, null)))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("xxxx", "0812345"));
    }

    @Test
    void whatOthersSendOnlyHasToHaveTheMandatoryMembersOfItsTop() {
        assertThat(Check.missing(request("m", LONG, List.of(new Goods(null, null, null)), null)))
                .isEmpty();
        assertThat(Check.missing(request("", "r", null, null))).containsExactly("merchantId");
        assertThat(Check.missing(Sample.payRequest())).isEmpty();
    }

    @Test
    void anEmptyListOrTextOfAMandatoryMemberIsMissing() {
        assertThat(Check.missing(check -> {
                    check.value("list", List.of(), true);
                    check.value("optional", List.of(), false);
                    check.value("object", null, true);
                    check.text("text", "", true, 1, 2);
                    check.text("optionalText", "", false, 1, 2);
                    check.uri("uri", null, true, 5);
                }))
                .containsExactly("list", "object", "text", "uri");
    }

    @Test
    void aPatternHasToMatchTheWholeText() {
        Checked value = check -> {
            check.text("whole", "ab1", false, Check.ANY, Check.ANY, Pattern.compile("[a-z]+"));
            check.text("fine", "abc", false, Check.ANY, Check.ANY, Pattern.compile("[a-z]+"));
            check.text("empty", "", false, Check.ANY, Check.ANY, Pattern.compile("[a-z]+"));
        };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Check.built("T", value))
                .withMessage("T cannot be built: whole has not the form [a-z]+");
    }

    @Test
    void lengthsCountCharactersAndNotTheirHalves() {
        Checked value = check -> check.text("title", "🍜🍜", true, 2, 2);
        assertThat(Check.built("T", value)).isSameAs(value);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Check.built("T", check -> check.text("title", "🍜", true, 2, 2)))
                .withMessage("T cannot be built: title is shorter than 2 characters (1)");
    }
}
