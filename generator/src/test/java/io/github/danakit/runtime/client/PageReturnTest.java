package io.github.danakit.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.danakit.runtime.Check;
import io.github.danakit.runtime.Checked;
import io.github.danakit.runtime.ProtocolException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReturnTest {
    record Bound(String state, @Nullable String code) implements Checked {
        @Override
        public void check(Check check) {
            check.value("state", state, true);
        }
    }

    @Test
    void readsWhatCameBack() {
        Bound bound = PageReturn.of("code=a%2Fb&state=s-1&other=x")
                .same("state", "s-1")
                .read(Bound.class);
        assertThat(bound).isEqualTo(new Bound("s-1", "a/b"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "state=", "state", "state=s-2", "state=s-1x", "code=c", "State=s-1"})
    void refusesAnotherStateOrNone(@Nullable String query) {
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> PageReturn.of(query).same("state", "s-1"))
                .withMessageContaining("state is not the one that was sent")
                .withMessageNotContaining("s-2");
    }

    @Test
    void nothingIsTheSameAsAnEmptyState() {
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> PageReturn.of("state=").same("state", ""));
    }

    @Test
    void namesWhatIsMissing() {
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> PageReturn.of("code=c").read(Bound.class))
                .withMessageContaining("did not come back: state");
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=s-1&state=s-2", "state=%G1", "st%61te=1&state=1"})
    void refusesWhatCanBeReadInTwoWays(String query) {
        assertThatExceptionOfType(ProtocolException.class).isThrownBy(() -> PageReturn.of(query));
    }

    @Test
    void showsNamesOnly() {
        assertThat(PageReturn.of("code=secret&state=s")).hasToString("PageReturn[code, state]");
    }
}
