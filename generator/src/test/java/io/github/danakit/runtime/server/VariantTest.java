package io.github.danakit.runtime.server;

import static io.github.danakit.runtime.server.Partner.notice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.danakit.runtime.Sample;
import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.http.HttpReply;
import io.github.danakit.runtime.server.Partner.Notice;
import io.github.danakit.runtime.server.Partner.Thanks;
import io.github.danakit.runtime.signing.SigningScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VariantTest {
    private static final Operation<Notice, Thanks> API =
            notice("order.api").variant("additionalInfo.order.scenario", "API").build();
    private static final Operation<Notice, Thanks> REDIRECT = notice("order.redirect")
            .variant("additionalInfo.order.scenario", "REDIRECT")
            .build();
    private static final Operation<Notice, Thanks> REST =
            notice("order.rest").otherwise().build();

    private final Partner partner = new Partner();
    private final List<String> called = new ArrayList<>();

    private Handler<Notice, Thanks> named(String name) {
        return message -> {
            called.add(name);
            return Reply.of(Partner.THANKS);
        };
    }

    private EndpointBuilder both() {
        return partner.endpoint().route(API, named("api")).route(REDIRECT, named("redirect"));
    }

    private static String order(String additionalInfo) {
        return "{\"originalPartnerReferenceNo\":\"O\",\"amount\":{\"value\":\"1.00\",\"currency\":\"IDR\"},"
                + "\"additionalInfo\":" + additionalInfo + "}";
    }

    @Test
    void siblingsOnOnePathAreToldApartByTheVerifiedBytes() {
        Endpoint endpoint = both().route(REST, named("rest")).build();
        partner.send(endpoint, order("{\"order\":{\"scenario\":\"API\"}}"));
        partner.send(endpoint, order("{\"order\":{\"scenario\":\"REDIRECT\"}}"));
        partner.send(endpoint, order("{\"order\":{\"scenario\":\"NEW\"}}"));
        partner.send(endpoint, order("{\"order\":\"API\"}"));
        partner.send(endpoint, order("null"));
        assertThat(called).containsExactly("api", "redirect", "rest", "rest", "rest");
    }

    @Test
    void aMessageThatNoSiblingClaimsIsRefused() {
        HttpReply reply = partner.send(both().build(), order("{\"order\":{\"scenario\":\"NEW\"}}"));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(Partner.text(reply)).contains("4005601");
        assertThat(called).isEmpty();
    }

    @Test
    void aLoneSiblingTakesOnlyItsOwnMessages() {
        Endpoint endpoint = partner.endpoint().route(API, named("api")).build();
        assertThat(partner.send(endpoint, order("{\"order\":{\"scenario\":\"REDIRECT\"}}"))
                        .status())
                .isEqualTo(400);
        assertThat(partner.send(endpoint, order("{\"order\":{\"scenario\":\"API\"}}"))
                        .status())
                .isEqualTo(200);
        assertThat(called).containsExactly("api");
    }

    @Test
    void anUnreadableMessageBelongsToNobody() {
        assertThat(partner.send(both().build(), "[1]").status()).isEqualTo(400);
        assertThat(called).isEmpty();
    }

    @Test
    void routesThatCannotBeToldApartAreRefusedWhenTheEndpointIsBuilt() {
        assertThatIllegalStateException()
                .isThrownBy(() -> both().route(API, named("again")).build())
                .withMessageContaining("order.api");
        Operation<Notice, Thanks> plain = notice("order.plain").build();
        assertThatIllegalStateException()
                .isThrownBy(() -> both().route(plain, named("plain")).build());
        SigningScheme other = Sample.SNAP.algorithm("SHA512withRSA");
        Operation<Notice, Thanks> foreign =
                notice("order.foreign").signing(other).otherwise().build();
        assertThatIllegalStateException()
                .isThrownBy(() -> both().route(foreign, named("foreign")).build());
    }
}
