package io.github.danakit.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.github.danakit", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule RUNTIME_USES_NOTHING_OF_OURS_AND_ONLY_WHAT_EMITTED_CODE_MAY_NEED = classes()
            .that()
            .resideInAPackage("io.github.danakit.runtime..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.danakit.runtime..",
                    "java..",
                    "javax.crypto..",
                    "javax.net.ssl..",
                    "javax.sql..",
                    "com.fasterxml.jackson..",
                    "tools.jackson..",
                    "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule JACKSON_STAYS_IN_THE_CODEC_AND_ANNOTATIONS = noClasses()
            .that()
            .resideInAPackage("io.github.danakit.runtime..")
            .and()
            .resideOutsideOfPackages("io.github.danakit.runtime.json..", "io.github.danakit.runtime.json3..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..", "tools.jackson..");

    @ArchTest
    static final ArchRule VIEWS_HOLD_NO_TYPE_OF_THE_GENERATOR_OR_THE_PARSER = noClasses()
            .that()
            .resideInAPackage("io.github.danakit.generator.view..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.openapitools..", "io.swagger..");

    @ArchTest
    static final ArchRule THE_DESCRIPTION_KNOWS_NEITHER_VIEWS_NOR_SOURCES = noClasses()
            .that()
            .resideInAPackage("io.github.danakit.generator.description..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.danakit.generator.view..", "io.github.danakit.generator.source..");

    @ArchTest
    static final ArchRule THE_RUNTIME_IS_ONLY_SHIPPED_NEVER_CALLED_BY_THE_GENERATOR = noClasses()
            .that()
            .resideInAPackage("io.github.danakit.generator..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.danakit.runtime..");
}
