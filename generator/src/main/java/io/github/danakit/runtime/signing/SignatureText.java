package io.github.danakit.runtime.signing;

import io.github.danakit.runtime.SignatureMismatchException;
import io.github.danakit.runtime.SignatureMismatchException.Reason;
import java.util.Base64;

/** Reads signatures from their text. */
final class SignatureText {
    private SignatureText() {}

    /**
     * The bytes of a signature in standard Base64 with padding.
     *
     * @param place what carries it, for messages
     * @throws SignatureMismatchException for any other text
     */
    static byte[] decode(String base64, String place) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            // Java's decoder takes texts without padding; a second text for one signature is not wanted.
            if (Base64.getEncoder().encodeToString(bytes).equals(base64)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // Falls through to the one refusal below.
        }
        throw new SignatureMismatchException(Reason.BAD_BASE64, place + " is not standard Base64 with padding");
    }
}
