package io.github.danakit.generator.source;

import io.github.danakit.generator.description.Description;
import io.github.danakit.generator.description.DescriptionReader;
import io.github.danakit.generator.lint.DescriptionChecks;
import io.github.danakit.generator.lint.Problems;
import java.util.ArrayList;
import java.util.List;

/** Reads the documents of a {@link SpecSource}. */
public final class SpecReader {
    private final ClassLoader loader;

    /** {@code loader} finds Danakit's description where a source names no other. */
    public SpecReader(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * The documents that a source names.
     *
     * @param products products of Danakit's description; empty means all of them
     */
    public List<SpecDocument> documents(SpecSource source, List<String> products, Problems problems) {
        Overlays overlays = Overlays.read(source.overlays(), problems);
        List<SpecDocument> documents = new ArrayList<>();
        List<String> left = new ArrayList<>();
        if (source.specFiles().isEmpty()) {
            SpecJar jar = new SpecJar(source.archive(loader));
            documents.addAll(jar.read(products, overlays, problems));
            if (!overlays.isEmpty()) {
                left.addAll(jar.names());
                documents.forEach(document -> left.remove(document.file()));
            }
        } else {
            documents.addAll(SpecFiles.read(source.specFiles(), overlays, problems));
        }
        documents.addAll(SpecFiles.read(source.additionalSpecFiles(), overlays, problems));
        overlays.reportUnmatched(left, problems);
        return documents;
    }

    /**
     * The checked model of the documents that a source names.
     *
     * @throws io.github.danakit.generator.lint.DanaProblemException when a document cannot be read; what is wrong
     *     within the documents is noted in {@code problems}
     */
    public Description description(SpecSource source, List<String> products, Problems problems) {
        List<SpecDocument> documents = documents(source, products, problems);
        problems.throwIfAny();
        DescriptionReader reader = new DescriptionReader(problems);
        documents.forEach(document -> reader.add(document.file(), document.openApi()));
        Description description = reader.description();
        new DescriptionChecks(description, problems, new Places(documents)::describe).run();
        return description;
    }
}
