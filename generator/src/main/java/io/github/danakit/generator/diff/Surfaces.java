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
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Emitted names, as a partner who takes everything gets them. */
final class Surfaces {

    private Surfaces() {}

    /** Products of which the versions do not say the same; nothing of the others can touch a name. */
    static Set<String> changed(WireDescription older, WireDescription newer) {
        Set<String> products = new TreeSet<>();
        Stream.of(older, newer)
                .flatMap(version -> version.documents().stream())
                .forEach(document -> products.add(document.product()));
        products.removeIf(product -> roots(older, product).equals(roots(newer, product)));
        return products;
    }

    private static Set<Map<String, JsonNode>> roots(WireDescription version, String product) {
        return version.documents().stream()
                .filter(document -> document.product().equals(product))
                .map(Surfaces::emitted)
                .collect(Collectors.toSet());
    }

    /** A document without what no name depends on. */
    private static Map<String, JsonNode> emitted(WireDocument document) {
        Map<String, JsonNode> members = new TreeMap<>();
        document.root().properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        members.put("info", document.root().path("info").path("x-dana-protocol"));
        return members;
    }

    /** Names of some products, and of what they share. */
    static JavaSurface of(WireDescription version, Set<String> products) {
        Problems problems = new Problems();
        DescriptionReader reader = new DescriptionReader(problems);
        for (WireDocument document : version.documents()) {
            if (!products.contains(document.product())) {
                continue;
            }
            OpenAPI parsed = new OpenAPIDeserializer()
                    .deserialize(document.root(), document.file())
                    .getOpenAPI();
            reader.add(document.file(), parsed);
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
                    version.label(),
                    "Check it with dana:lint.");
        }
    }
}
