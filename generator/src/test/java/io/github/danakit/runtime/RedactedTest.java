package io.github.danakit.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RedactedTest {
    @Test
    void secretsShowOnlyThatTheyAreThereAndAbsentMembersAreLeftOut() {
        assertThat(Redacted.of("Name")
                        .add("id", "1")
                        .secret("phoneNo", "0812")
                        .add("a", null)
                        .secret("b", null))
                .hasToString("Name[id=1, phoneNo=***]");
        assertThat(Redacted.of("Empty")).hasToString("Empty[]");
    }

    @Test
    void problemsNameTheCallTheyBelongTo() {
        CallId call = new CallId("pay", "ext", "ORDER");
        assertThat(new TransportException("broken", null, true).forCall(call))
                .hasMessage("pay: broken (X-EXTERNAL-ID ext, reference ORDER)");
        assertThat(new ProtocolException("odd", new byte[] {1}, "a.b").forCall(new CallId("pay", "", "ORDER")))
                .hasMessage("pay: odd at a.b (reference ORDER)");
        assertThat(new SigningException("no key")).hasMessage("no key");
        assertThat(new SignatureMismatchException(SignatureMismatchException.Reason.STALE, "X-TIMESTAMP"))
                .hasMessage("STALE: X-TIMESTAMP");
    }

    @Test
    void aProtocolExceptionKeepsItsBytesToItself() {
        byte[] bytes = {1, 2};
        ProtocolException e = new ProtocolException("odd", bytes, "");
        bytes[0] = 9;
        e.bytes()[1] = 9;
        assertThat(e.bytes()).containsExactly(1, 2);
    }
}
