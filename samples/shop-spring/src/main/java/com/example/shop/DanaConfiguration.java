package com.example.shop;

import com.example.shop.dana.DanaClient;
import com.example.shop.dana.adapter.DanaSpringAdapter;
import com.example.shop.dana.paymentgateway.PaymentGatewayHandler;
import com.example.shop.dana.runtime.client.Environment;
import com.example.shop.dana.runtime.jdbc.JdbcReplayGuard;
import com.example.shop.dana.runtime.server.Endpoint;
import java.time.Clock;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the emitted client and server into Spring. */
@Configuration
class DanaConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(DanaConfiguration.class);

    @Bean
    DanaClient danaClient(DanaAccess access, ShopSettings settings) {
        return DanaClient.builder()
                .environment(Environment.at(access.address()))
                .partnerId(settings.partnerId())
                .merchantKey(access.merchantKey())
                .danaKey(access.danaKey())
                .build();
    }

    // snippet:spring-endpoint
    @Bean
    Endpoint danaEndpoint(DanaClient dana, PaymentGatewayHandler handler, DataSource database) {
        return PaymentGatewayHandler.mount(dana.webhooks(), handler)
                .replayGuard(new JdbcReplayGuard(database, Clock.systemUTC()))
                .onRejected(rejection -> LOG.warn(
                        "DANA's call to {} was refused: {} {}",
                        rejection.path(),
                        rejection.refusal(),
                        rejection.reason(),
                        rejection.cause()))
                .build();
    }

    /** The name of the bean is the path that DANA calls. */
    @Bean("/v1.0/debit/notify")
    DanaSpringAdapter danaCalls(Endpoint danaEndpoint) {
        return new DanaSpringAdapter(danaEndpoint);
    }
    // end
}
