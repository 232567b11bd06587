package io.github.danakit.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A SHA-256 over everything that decides what is emitted. It reads raw bytes only, so it costs next to nothing, and no
 * change can hide from it. Paths count by their names alone: a project may be moved.
 */
public final class Fingerprint {
    private final MessageDigest digest;

    /** An empty fingerprint. */
    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Adds a text under a label. */
    public Fingerprint text(String label, String text) {
        part(label);
        part(text);
        return this;
    }

    /** Adds a file, or all files of a folder; that there is none counts too. */
    public Fingerprint path(String label, Path path) throws IOException {
        part(label);
        if (Files.isDirectory(path)) {
            for (Path file : filesOf(path)) {
                part(path.relativize(file).toString().replace('\\', '/'));
                bytes(Files.readAllBytes(file));
            }
        } else if (Files.exists(path)) {
            part(path.getFileName().toString());
            bytes(Files.readAllBytes(path));
        } else {
            part("absent");
        }
        return this;
    }

    /**
     * Adds how a file, or each file of a folder, looks from outside: its size and time. For large files that change
     * seldom; one that looks different without being so costs a run in vain.
     */
    public Fingerprint looks(String label, Path path) throws IOException {
        part(label);
        for (Path file : Files.isDirectory(path) ? filesOf(path) : List.of(path)) {
            part(file.getFileName() + " " + Stamp.of(file));
        }
        return this;
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void part(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length, so that two parts can never pass for one. */
    private void bytes(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    /** The fingerprint of what was added, as hexadecimal text. Ends its use. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
