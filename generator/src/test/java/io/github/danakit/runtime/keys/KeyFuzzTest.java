package io.github.danakit.runtime.keys;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.danakit.runtime.SigningException;
import java.util.function.Consumer;

/** A key text is read or refused with a remedy; it is never shown. */
class KeyFuzzTest {
    private static final int SHOWN = 24;

    @FuzzTest(maxDuration = "10m")
    void aTextIsReadOrRefusedAndNotShown(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        read(text, DanaKey::fromText);
        read(text, MerchantKey::fromText);
    }

    private static void read(String text, Consumer<String> reader) {
        try {
            reader.accept(text);
        } catch (SigningException e) {
            String message = String.valueOf(e.getMessage());
            boolean shown = text.length() > SHOWN && message.contains(text.substring(text.length() - SHOWN));
            if (message.isEmpty() || shown) {
                throw new AssertionError("a message without a remedy, or with the key");
            }
        }
    }
}
