package io.github.danakit.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A checksum of 64 bits over everything that decides what is emitted. It reads raw bytes only, so it costs next to
 * nothing, and no change can hide from it. Paths count by their names alone: a project may be moved.
 *
 * <p>It is the CRC-32 and the CRC-32C side by side, which together are one CRC whose polynomial is the product of both.
 * The virtual machine has them ready-made, where a SHA-256 of the description takes longer than all the rest of an
 * unchanged run: nothing has been compiled by then. Nobody gains by forging it: who can change an input can change what
 * is emitted from it.
 */
public final class Fingerprint {
    private final CRC32 first = new CRC32();
    private final CRC32C second = new CRC32C();

    /** An empty fingerprint. */
    public Fingerprint() {}

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
            part(file.getFileName() + " " + Stamp.of(file).text());
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
        add((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        add(bytes);
    }

    private void add(byte[] bytes) {
        first.update(bytes);
        second.update(bytes);
    }

    /** The fingerprint of what was added, as hexadecimal text. */
    public String hex() {
        return HexFormat.of().toHexDigits(first.getValue() << 32 | second.getValue());
    }
}
