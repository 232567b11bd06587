package io.github.danakit.generator;

import io.github.danakit.generator.description.Description;
import io.github.danakit.generator.description.FileLayout;
import io.github.danakit.generator.description.Operation;
import io.github.danakit.generator.description.Page;
import io.github.danakit.generator.lint.DanaProblemException;
import io.github.danakit.generator.lint.Problems;
import io.github.danakit.generator.source.FileLayouts;
import io.github.danakit.generator.source.SpecReader;
import io.github.danakit.generator.view.EmissionPlan;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.openapitools.codegen.ClientOptInput;

/**
 * The front end: reads a description once, checks it, and renders all files in memory, so that a failure leaves nothing
 * half-written.
 */
public final class DanaGenerator {
    private final ClassLoader specLoader;

    /** Generates from the spec jar that {@code specLoader} finds, unless a request brings its own files. */
    public DanaGenerator(ClassLoader specLoader) {
        this.specLoader = specLoader;
    }

    /**
     * Renders the files of a request.
     *
     * @return text by path, with slashes, relative to the source folder
     * @throws DanaProblemException when options, description or templates are wrong; it names every problem that was
     *     found
     */
    public SortedMap<String, String> generate(GenerationRequest request) {
        Problems problems = new Problems();
        List<FileLayout> layouts = new FileLayouts(request.source().archive(specLoader))
                .read(request.options().files(), problems);
        Description description = describe(request, problems);
        problems.throwIfAny();
        return render(description, layouts, request);
    }

    private Description describe(GenerationRequest request, Problems problems) {
        Description description = new SpecReader(specLoader)
                .description(request.source(), request.options().products(), problems);
        checkProducts(description, request.options(), problems);
        return description;
    }

    private static void checkProducts(Description description, GeneratorOptions options, Problems problems) {
        List<String> emitted = Stream.of(
                        EmissionPlan.emitted(description, options).stream(),
                        EmissionPlan.pages(description, options).stream().map(Page::operation),
                        EmissionPlan.returns(description, options).stream().map(Page::operation))
                .flatMap(operations -> operations)
                .map(Operation::product)
                .toList();
        for (String product : options.products()) {
            if (!emitted.contains(product)) {
                problems.add(
                        "DANA-OPT-006",
                        "nothing of '" + product + "' can be generated with this role and these halves",
                        "products",
                        "Leave it out, or choose another role or emit.");
            }
        }
    }

    private static SortedMap<String, String> render(
            Description description, List<FileLayout> layouts, GenerationRequest request) {
        DanaJavaCodegen codegen = new DanaJavaCodegen(description, layouts, request.options());
        codegen.setOutputDir(".");
        if (request.templates() != null) {
            codegen.setTemplateDir(request.templates().toString());
        }
        InMemoryGenerator generator = new InMemoryGenerator();
        try {
            generator
                    .opts(new ClientOptInput().openAPI(emptyDocument()).config(codegen))
                    .generate();
        } catch (DanaProblemException e) {
            throw e;
        } catch (RuntimeException e) {
            throw unwrapped(e);
        }
        return generator.files();
    }

    /** OpenAPI Generator wants a document; ours has been read already. */
    private static OpenAPI emptyDocument() {
        return new OpenAPI()
                .info(new Info().title("DANA").version("1"))
                .paths(new Paths())
                .servers(List.of(new Server().url("https://localhost")));
    }

    private static RuntimeException unwrapped(RuntimeException failure) {
        Throwable cause = failure;
        while (cause != null) {
            if (cause instanceof DanaProblemException problem) {
                return problem;
            }
            cause = cause.getCause();
        }
        return failure;
    }
}
