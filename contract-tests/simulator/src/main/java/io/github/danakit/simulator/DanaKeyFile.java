package io.github.danakit.simulator;

import io.github.danakit.dana.runtime.keys.MerchantKey;
import io.github.danakit.dana.runtime.keys.RsaKeyPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The private key that signs in DANA's place.
 *
 * @param key the key
 * @param publicPem its public half when it was made just now, empty when it was there
 */
record DanaKeyFile(MerchantKey key, String publicPem) {

    /**
     * The key of a file; made, and kept there for the owner's eyes only, when the file is absent. Without a file the
     * key lives as long as the simulator.
     *
     * @throws IOException when the file cannot be made
     */
    static DanaKeyFile at(@Nullable String file) throws IOException {
        if (file != null && Files.exists(Path.of(file))) {
            return new DanaKeyFile(MerchantKey.fromPem(Path.of(file)), "");
        }
        RsaKeyPair pair = RsaKeyPair.generate();
        if (file != null) {
            write(Path.of(file), pair.privatePem());
        }
        return new DanaKeyFile(pair.privateKey(), pair.publicPem());
    }

    private static void write(Path file, String pem) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, pem, StandardOpenOption.WRITE);
        } else {
            Files.writeString(file, pem, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
    }

    boolean made() {
        return !publicPem.isEmpty();
    }

    /** Whether the key was made; nothing of it. */
    @Override
    public String toString() {
        return "DanaKeyFile[made " + made() + "]";
    }
}
