package io.github.danakit.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.danakit.contract.signing.ContractKeys;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestTemplate;

/** Test classes as teams could write them, good and bad; {@link DanaContractTest} runs them. */
final class ServerExamples {
    private static final URI NOWHERE = URI.create("http://127.0.0.1:1");

    private ServerExamples() {}

    @DanaContract(product = "nicepay", operations = "ewallet-callback")
    static class Sound {
        static PageServer server;
        static String key = "";
        static String said = "";

        @BeforeAll
        static void start(ContractKeys keys) throws IOException {
            server = new PageServer(200);
            key = keys.danaPublicPem();
        }

        @TestTemplate
        void answers(ContractCheck check) {
            said = check.says("amt") + check.says("nothing");
            check.verify(server.uri());
        }

        @AfterAll
        static void stop() {
            server.close();
        }
    }

    @DanaContract(product = "nicepay", operations = "ewallet-callback")
    static class Broken {
        @TestTemplate
        void answers(ContractCheck check) throws IOException {
            try (PageServer server = new PageServer(404)) {
                check.verify(server.uri());
            }
        }
    }

    @DanaContract(product = "nicepay", operations = "ewallet-callback")
    static class NeverVerifying {
        @TestTemplate
        void forgets(ContractCheck check) {}
    }

    @DanaContract(product = "nicepay", operations = "ewallet-callback")
    static class WithoutTemplate {
        @Test
        void isSomethingElse() {}
    }

    @DanaContract(product = "payment-gateway", partnerId = "KOPISENJA1")
    static class SetUpWithAnId {
        static final Set<String> NAMED = new ConcurrentSkipListSet<>();
        static String handedOver = "";

        @DanaState
        void any(ContractState state) {}

        @TestTemplate
        void answers(ContractCheck check, ContractKeys keys) throws IOException {
            handedOver = keys.partnerId();
            try (PageServer server = new PageServer(404)) {
                assertThatThrownBy(() -> check.verify(server.uri())).isInstanceOf(AssertionError.class);
                NAMED.addAll(server.partners());
            }
        }
    }

    @DanaContract(product = "payment-gatway")
    static class MisspeltProduct {
        @TestTemplate
        void answers(ContractCheck check) {
            check.verify(NOWHERE);
        }
    }

    @DanaContract(product = "payment-gateway", operations = "finish")
    static class MisspeltOperation {
        @TestTemplate
        void answers(ContractCheck check) {
            check.verify(NOWHERE);
        }
    }

    @DanaContract(product = "payment-gateway")
    static class WithoutStates {
        @TestTemplate
        void answers(ContractCheck check) {
            check.verify(NOWHERE);
        }
    }

    @DanaContract(product = "payment-gateway")
    static class MisspeltState {
        @DanaState("finish-notify answers 5005609")
        void never() {}

        @TestTemplate
        void answers(ContractCheck check) {
            check.verify(NOWHERE);
        }
    }
}
