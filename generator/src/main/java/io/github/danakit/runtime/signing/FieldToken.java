package io.github.danakit.runtime.signing;

import io.github.danakit.runtime.SignatureMismatchException;
import io.github.danakit.runtime.SignatureMismatchException.Reason;
import io.github.danakit.runtime.SigningException;
import io.github.danakit.runtime.keys.ClientSecret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The token in a field of a message: a digest, in lower-case hex, of some of its fields and a secret. Whatever else
 * stands in the message is not covered. Immutable and thread-safe.
 */
public final class FieldToken {
    private final SigningScheme scheme;
    private final FieldForm form;
    private final TextTemplate before;
    private final TextTemplate after;

    /**
     * Tokens of this scheme.
     *
     * @throws IllegalArgumentException when its text does not hold the secret exactly once, or no field holds the token
     */
    public FieldToken(SigningScheme scheme) {
        this.scheme = scheme;
        this.form = Objects.requireNonNull(scheme.fields(), "fields");
        String[] around = scheme.text().split("\\{" + form.secret() + "}", -1);
        if (around.length != 2 || form.fieldOf(SigningScheme.SIGNATURE).isEmpty()) {
            throw new IllegalArgumentException(
                    "signature scheme " + scheme.id() + " names no place for secret or token");
        }
        this.before = TextTemplate.parse(around[0]);
        this.after = TextTemplate.parse(around[1]);
    }

    /** Name of the field that holds the token. */
    public String field() {
        return form.fieldOf(SigningScheme.SIGNATURE);
    }

    /** Names of the values that are hashed along with the secret, in order. */
    public List<String> names() {
        List<String> names = new ArrayList<>(before.names());
        names.addAll(after.names());
        return names;
    }

    /**
     * The token of a message with these values.
     *
     * @throws SigningException when one of the values is missing or the secret cannot be used
     */
    public String of(Map<String, String> values, ClientSecret secret) {
        byte[] digest =
                secret.digest(bytes(before.render(values::get)), bytes(after.render(values::get)), scheme.algorithm());
        return HexFormat.of().formatHex(digest);
    }

    /**
     * Checks the token of a received message.
     *
     * @param token the token as received, null when none came
     * @param values the received fields, and those values that the receiver knows himself
     * @param secrets secrets of the sender, any of which may match; compared in constant time
     * @return the hashed text without the secret
     * @throws SignatureMismatchException when the message is not proven; nothing of it may be used then
     */
    public String verify(@Nullable String token, Map<String, String> values, List<ClientSecret> secrets) {
        if (token == null || token.isEmpty()) {
            throw new SignatureMismatchException(Reason.MISSING_HEADER, field() + " is missing");
        }
        for (String name : names()) {
            if (values.getOrDefault(name, "").isEmpty()) {
                throw new SignatureMismatchException(Reason.MISSING_HEADER, name + " is missing");
            }
        }
        boolean right = false;
        for (ClientSecret secret : secrets) {
            right |= MessageDigest.isEqual(bytes(of(values, secret)), bytes(token));
        }
        if (!right) {
            throw new SignatureMismatchException(Reason.WRONG_SIGNATURE, "no secret fits the token");
        }
        return before.render(values::get) + "\n" + after.render(values::get);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
