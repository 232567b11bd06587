package io.github.danakit.generator.diff;

import io.github.danakit.generator.document.DescriptionLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Two versions of a small description that differ in what a test says. */
final class Versions {
    private static final Path V1 = Path.of("src/test/resources/story/v1");

    /** Stands for every file. */
    static final String ALL = "";

    private Versions() {}

    /** Compares the story's first version with an edited copy of it. */
    static DiffReport edited(Path folder, String file, UnaryOperator<String> edit) {
        try {
            for (String name : new String[] {"shop-pay.yaml", "shop-pay-callbacks.yaml"}) {
                String text = Files.readString(V1.resolve(name)).replace("\r\n", "\n");
                boolean meant = file.isEmpty() || file.equals(name);
                String edited = meant ? edit.apply(text) : text;
                if (meant && edited.equals(text)) {
                    throw new IllegalStateException("the edit of " + file + " changes nothing");
                }
                Files.writeString(folder.resolve(name), edited);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compare(V1.toString(), folder.toString());
    }

    static DiffReport compare(String older, String newer) {
        DescriptionLoader loader = loader();
        return DescriptionDiff.compare(loader.load(older), loader.load(newer), "");
    }

    static DescriptionLoader loader() {
        return new DescriptionLoader(
                Path.of("").toAbsolutePath(), Versions.class.getClassLoader(), location -> Optional.empty());
    }
}
