package io.github.danakit.stocktools;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** A generator of OpenAPI Generator itself, with the options that a user of Java 17 would set. */
enum StockGenerator {
    JAVA("java", "native", Map.of("useJakartaEe", "true")),
    SPRING("spring", "spring-boot", Map.of("interfaceOnly", "true", "useSpringBoot3", "true"));

    private static final List<String> LEFT_OUT = List.of("apiTests", "modelTests", "apiDocs", "modelDocs");

    private final String name;
    private final String library;
    private final Map<String, String> options;

    StockGenerator(String name, String library, Map<String, String> options) {
        this.name = name;
        this.library = library;
        this.options = options;
    }

    /** Writes models, APIs and what they need; tests and documentation of the output are left out. */
    void generate(Path document, List<Allowance> allowances, Path target) {
        CodegenConfigurator settings = new CodegenConfigurator()
                .setGeneratorName(name)
                .setLibrary(library)
                .setInputSpec(document.toUri().toString())
                .setOutputDir(target.toString())
                .setApiPackage("com.example.stock.api")
                .setModelPackage("com.example.stock.model")
                .setInvokerPackage("com.example.stock");
        options.forEach(settings::addAdditionalProperty);
        DefaultGenerator generator = new DefaultGenerator(false);
        generator.setGenerateMetadata(false);
        LEFT_OUT.forEach(part -> generator.setGeneratorPropertyDefault(part, "false"));
        allowances.forEach(allowance -> allowance.applyTo(settings));
        generator.opts(settings.toClientOptInput()).generate();
    }
}
