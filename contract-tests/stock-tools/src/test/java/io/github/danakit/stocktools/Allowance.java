package io.github.danakit.stocktools;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openapitools.codegen.config.CodegenConfigurator;

/**
 * What a user of a stock generator has to set for some documents, because the generator trips over something that
 * OpenAPI permits. A test holds that each one is still needed.
 */
enum Allowance {
    /**
     * The {@code spring} generator copies examples of answers into Java texts and leaves inner quotes bare where the
     * example holds JSON inside of a text, which is how DANA sends {@code extendInfo} and the like.
     */
    NO_EXAMPLES(
            EnumSet.of(StockGenerator.SPRING),
            settings -> settings.addAdditionalProperty("documentationProvider", "none")
                    .addAdditionalProperty("annotationLibrary", "none"),
            "api/disbursement",
            "api/merchant-management",
            "api/open-api-acquiring",
            "api/open-api-fund",
            "api/open-api-member",
            "api/payment-gateway",
            "api/widget"),
    /**
     * Models that are used in forms only are left out unless asked for, even if the form is an answer: what comes back
     * from a page.
     */
    MODELS_OF_FORMS(
            EnumSet.allOf(StockGenerator.class),
            settings -> settings.addGlobalProperty("skipFormModel", "false"),
            "api/open-api-oauth",
            "api/widget"),
    /** DANA's pages come back with {@code authCode} or {@code auth_code}, which become one name in Java. */
    TWO_SPELLINGS(
            EnumSet.allOf(StockGenerator.class),
            settings -> settings.addNameMapping("auth_code", "authCodeOfOlderPages"),
            "api/widget");

    private final Set<StockGenerator> generators;
    private final Consumer<CodegenConfigurator> change;
    private final Set<String> documents;

    Allowance(Set<StockGenerator> generators, Consumer<CodegenConfigurator> change, String... documents) {
        this.generators = generators;
        this.change = change;
        this.documents = Set.of(documents);
    }

    /** Whether the generator needs it for the document. */
    boolean covers(StockGenerator generator, String document) {
        return generators.contains(generator) && documents.contains(document);
    }

    /** Everything that the generator needs for the document. */
    static Stream<Allowance> of(StockGenerator generator, String document) {
        return Arrays.stream(values()).filter(one -> one.covers(generator, document));
    }

    /** Sets it. */
    void applyTo(CodegenConfigurator settings) {
        change.accept(settings);
    }
}
