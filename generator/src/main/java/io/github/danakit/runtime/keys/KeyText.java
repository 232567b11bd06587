package io.github.danakit.runtime.keys;

import io.github.danakit.runtime.SigningException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A key text, undone from PEM or bare Base64. Environment variables and portals hand keys out with literal backslash-n,
 * with quotes around them or without PEM lines; all of that is undone here.
 */
final class KeyText {
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \\1-----", Pattern.DOTALL);
    private static final int MAX_FILE = 64 * 1024;
    private static final int MAX_PATH = 300;

    private final KeyForm form;
    private final byte[] der;

    private KeyText(KeyForm form, byte[] der) {
        this.form = form;
        this.der = der;
    }

    KeyForm form() {
        return form;
    }

    byte[] der() {
        return der;
    }

    static String read(Path file) {
        try {
            if (Files.size(file) > MAX_FILE) {
                throw new SigningException(shown(file) + " is too large for a key file: check the path");
            }
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            // The text of an IOException is the path at most, but its class says what matters.
            throw new SigningException("cannot read the key file " + shown(file) + " ("
                    + e.getClass().getSimpleName() + "): check the path and the rights");
        }
    }

    /** A key that was given in place of a path must not show up in a message. */
    private static String shown(Path file) {
        String name = file.toString();
        return name.length() > MAX_PATH || name.contains("-----")
                ? "(a name of " + name.length() + " characters)"
                : name;
    }

    static KeyText parse(String text) {
        String plain = unwrapped(text);
        if (plain.isEmpty()) {
            throw new SigningException("the key is empty: check the variable or file that it comes from");
        }
        Matcher pem = PEM.matcher(plain);
        if (pem.find()) {
            return ofPem(pem.group(1), pem.group(2));
        }
        if (plain.contains("-----")) {
            throw new SigningException("the key is cut off: a PEM text has a BEGIN line and the END line that fits it");
        }
        byte[] der = decode(plain);
        KeyForm form = Der.form(der);
        return new KeyText(form == null ? KeyForm.OTHER : form, der);
    }

    private static String unwrapped(String text) {
        String plain = text.replace("\\r", "")
                .replace("\\n", "\n")
                .replace("\uFEFF", "")
                .strip();
        while (plain.length() > 1 && isQuote(plain.charAt(0)) && plain.endsWith(plain.substring(0, 1))) {
            plain = plain.substring(1, plain.length() - 1).strip();
        }
        return plain;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static KeyText ofPem(String label, String content) {
        KeyForm named = named(label, content);
        if (named != null) {
            return new KeyText(named, new byte[0]);
        }
        byte[] der = decode(content);
        KeyForm form = Der.form(der);
        return new KeyText(form == null ? KeyForm.OTHER : form, der);
    }

    /** Forms that are told by their PEM line alone. */
    private static @Nullable KeyForm named(String label, String content) {
        if (label.equals("ENCRYPTED PRIVATE KEY") || content.contains("ENCRYPTED")) {
            return KeyForm.ENCRYPTED;
        }
        return switch (label) {
            case "EC PRIVATE KEY", "EC PARAMETERS" -> KeyForm.EC;
            case "CERTIFICATE" -> KeyForm.CERTIFICATE;
            case "PRIVATE KEY", "RSA PRIVATE KEY", "PUBLIC KEY", "RSA PUBLIC KEY" -> null;
            default -> KeyForm.OTHER;
        };
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64.replaceAll("\\s", ""));
        } catch (IllegalArgumentException e) {
            throw new SigningException("the key is neither PEM nor Base64: give the text that the key tool wrote");
        }
    }
}
