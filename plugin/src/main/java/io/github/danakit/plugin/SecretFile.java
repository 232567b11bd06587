package io.github.danakit.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes keys and secrets for the owner's eyes only, where the file system knows owners. */
final class SecretFile {
    private SecretFile() {}

    /**
     * Makes the file, in place of one that was there.
     *
     * @throws IOException when it cannot be made
     */
    static void write(Path file, String secret) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, secret, StandardOpenOption.WRITE);
        } else {
            Files.writeString(file, secret, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
    }
}
