package io.github.danakit.contract.signing;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of bodies as DANA makes them. */
final class Digests {
    private Digests() {}

    /** Lower-case hex SHA-256. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Leaves blanks outside of texts away; nothing else changes. */
    static byte[] compact(byte[] json) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(json.length);
        boolean text = false;
        boolean escaped = false;
        for (byte b : json) {
            if (text) {
                text = escaped || b != '"';
                escaped = !escaped && b == '\\';
            } else {
                text = b == '"';
                if (b == ' ' || b == '\t' || b == '\r' || b == '\n') {
                    continue;
                }
            }
            out.write(b);
        }
        return out.toByteArray();
    }
}
