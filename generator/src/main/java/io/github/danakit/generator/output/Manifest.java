package io.github.danakit.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run emitted, and from what.
 *
 * @param fingerprint of everything that decided it; empty when the run did not come to its end
 * @param inputs files that were read because other files refer to them
 * @param files what each emitted file looked like afterwards, by its name relative to the output folder
 */
public record Manifest(String fingerprint, List<Path> inputs, SortedMap<String, Stamp> files) {
    private static final String FORM = "danakit-manifest 1";

    /** Nothing was emitted. */
    static final Manifest NONE = new Manifest("", List.of(), new TreeMap<>());

    /** A run that has begun to write these files. */
    static Manifest unfinished(Collection<String> names) {
        SortedMap<String, Stamp> files = new TreeMap<>();
        names.forEach(name -> files.put(name, Stamp.UNKNOWN));
        return new Manifest("", List.of(), files);
    }

    /** The manifest in a file; none when there is no such file or it is of another version. */
    static Manifest read(Path file) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            return NONE;
        }
        return lines.isEmpty() || !lines.get(0).equals(FORM) ? NONE : parse(lines);
    }

    private static Manifest parse(List<String> lines) {
        String fingerprint = "";
        List<Path> inputs = new ArrayList<>();
        SortedMap<String, Stamp> files = new TreeMap<>();
        for (String line : lines) {
            String[] parts = line.split(" ", 4);
            if (parts[0].equals("fingerprint") && parts.length == 2) {
                fingerprint = parts[1];
            } else if (parts[0].equals("input")) {
                inputs.add(Path.of(line.substring("input ".length())));
            } else if (parts[0].equals("file") && parts.length == 4) {
                files.put(parts[3], new Stamp(Long.parseLong(parts[1]), Long.parseLong(parts[2])));
            }
        }
        return new Manifest(fingerprint, inputs, files);
    }

    /** The text of the file. */
    byte[] bytes() {
        List<String> lines = new ArrayList<>(List.of(FORM));
        if (!fingerprint.isEmpty()) {
            lines.add("fingerprint " + fingerprint);
        }
        inputs.forEach(input -> lines.add("input " + input));
        for (Map.Entry<String, Stamp> file : files.entrySet()) {
            Stamp stamp = file.getValue();
            lines.add("file " + stamp.text() + " " + file.getKey());
        }
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
