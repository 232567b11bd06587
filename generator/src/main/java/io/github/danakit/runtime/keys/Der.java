package io.github.danakit.runtime.keys;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** As much of DER as is needed to tell one form of an RSA key from another, and to wrap PKCS#1 into what Java reads. */
final class Der {
    private static final int SEQUENCE = 0x30;
    private static final int INTEGER = 0x02;
    private static final int OID = 0x06;
    private static final byte[] RSA = {
        0x30, 0x0d, 0x06, 0x09, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00
    };
    private static final byte[] VERSION_0 = {0x02, 0x01, 0x00};
    private static final byte[] NO_UNUSED_BITS = {0x00};

    private Der() {}

    /** What the outer structure looks like; null when these bytes are no key that is known here. */
    static @Nullable KeyForm form(byte[] der) {
        int[] outer = element(der, 0);
        if (outer == null || der[0] != SEQUENCE || outer[1] != der.length) {
            return null;
        }
        int[] first = element(der, outer[0]);
        int[] second = first == null ? null : element(der, first[1]);
        if (first == null || second == null) {
            return null;
        }
        return form(der, outer[0], first);
    }

    private static @Nullable KeyForm form(byte[] der, int at, int[] first) {
        int firstTag = der[at];
        int secondTag = der[first[1]];
        boolean version = firstTag == INTEGER && first[1] - first[0] == 1;
        if (version && secondTag == SEQUENCE) {
            return KeyForm.PKCS8;
        }
        if (firstTag == INTEGER && secondTag == INTEGER) {
            return version ? KeyForm.PKCS1_PRIVATE : KeyForm.PKCS1_PUBLIC;
        }
        if (firstTag != SEQUENCE || first[0] >= der.length || der[first[0]] != OID) {
            return null;
        }
        return secondTag == 0x03 ? KeyForm.SPKI : secondTag == 0x04 ? KeyForm.ENCRYPTED : null;
    }

    /** PKCS#8 around a PKCS#1 private key. */
    static byte[] pkcs8(byte[] pkcs1) {
        return wrap(SEQUENCE, VERSION_0, RSA, wrap(0x04, pkcs1));
    }

    /** X.509 SubjectPublicKeyInfo around a PKCS#1 public key. */
    static byte[] spki(byte[] pkcs1) {
        return wrap(SEQUENCE, RSA, wrap(0x03, NO_UNUSED_BITS, pkcs1));
    }

    /** Start and end of the content of the element at this place, or null when it does not fit. */
    private static int @Nullable [] element(byte[] der, int at) {
        if (at + 2 > der.length) {
            return null;
        }
        int length = der[at + 1] & 0xff;
        int start = at + 2;
        if (length > 0x80 && length <= 0x83) {
            int bytes = length - 0x80;
            length = 0;
            for (int i = 0; i < bytes && start < der.length; i++) {
                length = (length << 8) | (der[start++] & 0xff);
            }
        }
        return start + length <= der.length ? new int[] {start, start + length} : null;
    }

    private static byte[] wrap(int tag, byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(length + 5);
        out.write(tag);
        length(out, length);
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** The shortest form of a length, which DER demands. */
    private static void length(ByteArrayOutputStream out, int length) {
        int bytes = length < 0x80 ? 0 : length < 0x100 ? 1 : length < 0x10000 ? 2 : 3;
        if (bytes > 0) {
            out.write(0x80 + bytes);
        }
        for (int i = Math.max(bytes, 1) - 1; i >= 0; i--) {
            out.write(length >> (8 * i));
        }
    }
}
