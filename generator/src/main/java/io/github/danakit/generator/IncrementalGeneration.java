package io.github.danakit.generator;

import io.github.danakit.generator.lint.DanaProblemException;
import io.github.danakit.generator.output.Fingerprint;
import io.github.danakit.generator.output.Manifest;
import io.github.danakit.generator.output.OutputFolder;
import io.github.danakit.generator.source.ArchiveRoot;
import io.github.danakit.generator.source.ReferencedFiles;
import io.github.danakit.generator.source.SpecSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Generation into a folder, when there is a reason: when anything that decides the output has changed, or an emitted
 * file is no longer as it was emitted.
 */
public final class IncrementalGeneration {
    private static final String DESCRIPTION = "dana/documents.json";
    private static final String GENERATOR = "dana-runtime/package-info.java";

    private final ClassLoader loader;
    private final OutputFolder output;
    private final String circumstances;

    /**
     * Generation into {@code output}.
     *
     * @param loader finds Danakit's description, as for {@link DanaGenerator}
     * @param circumstances what else can change the output, such as versions of libraries; any text
     */
    public IncrementalGeneration(ClassLoader loader, OutputFolder output, String circumstances) {
        this.loader = loader;
        this.output = output;
        this.circumstances = circumstances;
    }

    /** Whether a run would change nothing; told without parsing anything. */
    public boolean isUpToDate(GenerationRequest request) {
        Manifest last = output.manifest();
        return !last.fingerprint().isEmpty()
                && last.fingerprint().equals(fingerprint(request, last.inputs()))
                && output.isIntact(last);
    }

    /**
     * Renders everything, and then writes what has changed.
     *
     * @throws DanaProblemException when options, description or templates are wrong; nothing is written then
     */
    public OutputFolder.Changes generate(GenerationRequest request) {
        List<Path> inputs = inputs(request.source());
        String fingerprint = fingerprint(request, inputs);
        SortedMap<String, String> files = new DanaGenerator(loader).generate(request);
        return output.write(files, fingerprint, inputs);
    }

    private static List<Path> inputs(SpecSource source) {
        List<Path> documents = new ArrayList<>(source.specFiles());
        documents.addAll(source.additionalSpecFiles());
        try {
            return ReferencedFiles.of(documents);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private String fingerprint(GenerationRequest request, List<Path> inputs) {
        SpecSource source = request.source();
        try {
            Fingerprint fingerprint =
                    new Fingerprint().text("options", request.options().text()).text("circumstances", circumstances);
            Optional<Path> generator = ArchiveRoot.of(IncrementalGeneration.class.getClassLoader(), GENERATOR);
            if (generator.isPresent()) {
                fingerprint.looks("generator", generator.get());
            }
            if (source.specFiles().isEmpty() || !request.options().files().isEmpty()) {
                Optional<Path> jar = Optional.ofNullable(source.jar());
                add(fingerprint, "description", jar.isPresent() ? jar : ArchiveRoot.of(loader, DESCRIPTION));
            }
            addAll(fingerprint, "document", source.specFiles());
            addAll(fingerprint, "additional document", source.additionalSpecFiles());
            addAll(fingerprint, "referenced document", inputs);
            addAll(fingerprint, "overlay", source.overlays());
            add(fingerprint, "templates", Optional.ofNullable(request.templates()));
            return fingerprint.hex();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static void addAll(Fingerprint fingerprint, String label, List<Path> files) throws IOException {
        for (Path file : files) {
            fingerprint.path(label, file);
        }
    }

    private static void add(Fingerprint fingerprint, String label, Optional<Path> path) throws IOException {
        if (path.isPresent()) {
            fingerprint.path(label, path.get());
        }
    }

    private static DanaProblemException unreadable(IOException e) {
        return new DanaProblemException(
                "DANA-OUT-002",
                "an input cannot be read",
                String.valueOf(e.getMessage()),
                "Check that the file is there and may be read.");
    }
}
