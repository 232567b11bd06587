package io.github.danakit.generator.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.danakit.generator.DanaJavaCodegen;
import io.github.danakit.generator.GeneratorOptions;
import io.github.danakit.generator.description.Description;
import io.github.danakit.generator.description.DescriptionReader;
import io.github.danakit.generator.document.WireDescription;
import io.github.danakit.generator.document.WireDocument;
import io.github.danakit.generator.lint.DanaProblemException;
import io.github.danakit.generator.lint.Problems;
import io.github.danakit.generator.view.JavaSurface;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Emitted names of one version, as a partner who takes everything gets them. */
final class Surfaces {
    private final String label;
    private final SortedMap<String, SortedMap<String, WireDocument>> byProduct = new TreeMap<>();

    Surfaces(WireDescription version) {
        this.label = version.label();
        for (WireDocument document : version.documents()) {
            byProduct
                    .computeIfAbsent(document.product(), product -> new TreeMap<>())
                    .put(document.file(), document);
        }
    }

    /** Products of which the versions do not say the same; nothing of the others can touch a name or its Javadoc. */
    Set<String> changed(Surfaces other) {
        Set<String> products = new TreeSet<>(byProduct.keySet());
        products.addAll(other.byProduct.keySet());
        products.removeIf(product -> same(documents(product), other.documents(product)));
        return products;
    }

    private SortedMap<String, WireDocument> documents(String product) {
        return byProduct.getOrDefault(product, new TreeMap<>());
    }

    private static boolean same(SortedMap<String, WireDocument> ours, SortedMap<String, WireDocument> theirs) {
        return ours.keySet().equals(theirs.keySet())
                && ours.keySet().stream().allMatch(file -> same(ours.get(file), theirs.get(file)));
    }

    private static boolean same(@Nullable WireDocument ours, @Nullable WireDocument theirs) {
        return ours != null && theirs != null && emitted(ours).equals(emitted(theirs));
    }

    /** A document without what no name depends on. */
    private static Map<String, JsonNode> emitted(WireDocument document) {
        Map<String, JsonNode> members = new TreeMap<>();
        document.root().properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        members.put("info", document.root().path("info").path("x-dana-protocol"));
        return members;
    }

    /** Names of some products, and of what they share. */
    JavaSurface of(Set<String> products) {
        Problems problems = new Problems();
        DescriptionReader reader = new DescriptionReader(problems);
        for (String product : products) {
            documents(product)
                    .forEach((file, document) -> reader.add(
                            file,
                            new OpenAPIDeserializer()
                                    .deserialize(Wordless.of(document), file)
                                    .getOpenAPI()));
        }
        Description description = reader.description();
        problems.throwIfAny();
        GeneratorOptions options = GeneratorOptions.parse(
                "dana", List.of(), "partner", List.of(), List.of(), List.of(), List.of(), problems);
        try {
            return JavaSurface.of(description, options, DanaJavaCodegen.javaNames());
        } catch (DanaProblemException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new DanaProblemException(
                    "DANA-DOC-004",
                    "no code can be emitted from this version, so its Java names are not known: " + e.getMessage(),
                    label,
                    "Check it with dana:lint.");
        }
    }
}
