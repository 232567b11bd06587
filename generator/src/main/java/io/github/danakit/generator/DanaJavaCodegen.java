package io.github.danakit.generator;

import io.github.danakit.generator.description.Description;
import io.github.danakit.generator.description.DescriptionReader;
import io.github.danakit.generator.description.FileLayout;
import io.github.danakit.generator.lint.DescriptionChecks;
import io.github.danakit.generator.lint.Problems;
import io.github.danakit.generator.source.FileLayouts;
import io.github.danakit.generator.source.Places;
import io.github.danakit.generator.source.SpecDocument;
import io.github.danakit.generator.template.MustacheJavaEngine;
import io.github.danakit.generator.view.EmissionPlan;
import io.github.danakit.generator.view.EmittedFile;
import io.github.danakit.generator.view.FileViews;
import io.github.danakit.generator.view.JavaNames;
import io.github.danakit.generator.view.StackFiles;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.languages.AbstractJavaCodegen;

/**
 * The generator {@code dana-java}. OpenAPI Generator brings naming, reserved words, template look-up and its front
 * ends; what is emitted follows from our own checked model of the description, one view record per file.
 */
public final class DanaJavaCodegen extends AbstractJavaCodegen {
    /** Name by which the front ends know it. */
    public static final String NAME = "dana-java";

    private @Nullable Description description;
    private @Nullable GeneratorOptions options;
    private @Nullable List<FileLayout> layouts;
    private final MustacheJavaEngine engine = new MustacheJavaEngine();
    private final Map<String, Record> views = new TreeMap<>();

    /** Made by the front ends of OpenAPI Generator: the description is the document that they parse. */
    public DanaJavaCodegen() {
        embeddedTemplateDir = NAME;
        templateDir = NAME;
        List.of(
                        modelTemplateFiles,
                        apiTemplateFiles,
                        modelDocTemplateFiles,
                        apiDocTemplateFiles,
                        modelTestTemplateFiles,
                        apiTestTemplateFiles)
                .forEach(Map::clear);
        supportingFiles.clear();
        cliOptions.clear();
        option("basePackage", "Java package of the emitted code", "com.example.dana");
        option("role", "whose code is emitted: partner or dana", "partner");
        option("emit", "halves to emit, separated by commas: client, server", "client,server");
        option("adapters", "server adapters to emit, separated by commas: httpserver, jakarta, spring", "");
        option("guards", "replay guards to emit beside the one in memory, separated by commas: jdbc", "");
        option("jackson", "major version of Jackson: 2 or 3", "2");
        option("listeners", "listeners to emit, separated by commas: slf4j, opentelemetry", "");
        option("nativeImage", "whether GraalVM reachability metadata is emitted: true or false", "false");
        option("moduleInfo", "whether a module descriptor is emitted: true or false", "false");
        option("files", "settlement files to emit readers for, separated by commas, or all", "");
    }

    /** Made by our own front end, which has read and checked the description. */
    DanaJavaCodegen(Description description, List<FileLayout> layouts, GeneratorOptions options) {
        this();
        this.description = description;
        this.layouts = layouts;
        this.options = options;
        setSourceFolder("");
    }

    private void option(String name, String meaning, String value) {
        cliOptions.add(CliOption.newString(name, meaning).defaultValue(value));
    }

    @Override
    public CodegenType getTag() {
        return CodegenType.CLIENT;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public String getHelp() {
        return "Generates typed clients and server stubs for DANA, the Indonesian e-wallet.";
    }

    @Override
    public String defaultTemplatingEngine() {
        return "mustache-java";
    }

    /** Whatever engine a front end asks for by default, our templates need this one. */
    @Override
    public TemplatingEngineAdapter getTemplatingEngine() {
        return engine;
    }

    @Override
    public boolean getUseInlineModelResolver() {
        return false;
    }

    @Override
    public boolean getUseOpenapiNormalizer() {
        return false;
    }

    /** Our own front end has set everything; the stock ones hand over their settings here. */
    @Override
    public void processOpts() {
        if (options == null) {
            super.processOpts();
        }
    }

    @Override
    public void processOpenAPI(OpenAPI openApi) {
        GeneratorOptions chosen = options == null ? optionsOfFrontEnd() : options;
        Description read = description == null ? read(openApi) : description;
        List<EmittedFile> files = new ArrayList<>(EmissionPlan.of(read, chosen, names()));
        List<FileLayout> chosenLayouts = layouts == null ? layouts(chosen) : layouts;
        files.addAll(FileViews.of(chosenLayouts, chosen.basePackage(), names()));
        files.addAll(RuntimeSources.of(chosen));
        files.addAll(StackFiles.of(files, chosen));
        for (EmittedFile file : files) {
            views.put(file.key(), file.view());
            String folder = getSourceFolder().isEmpty() ? file.folder() : getSourceFolder() + "/" + file.folder();
            supportingFiles.add(new SupportingFile(file.key(), "", folder + "/" + file.name()));
        }
    }

    /** The rules by which emitted code is named. */
    public static JavaNames javaNames() {
        return new DanaJavaCodegen().names();
    }

    private JavaNames names() {
        return new JavaNames(remembered(this::toModelName), remembered(this::toVarName));
    }

    /** The base class works each name out anew, with many regular expressions. */
    private static UnaryOperator<String> remembered(UnaryOperator<String> rule) {
        Map<String, String> known = new HashMap<>();
        return name -> known.computeIfAbsent(name, rule);
    }

    private GeneratorOptions optionsOfFrontEnd() {
        Problems problems = new Problems();
        GeneratorOptions parsed = GeneratorOptions.parse(
                text("basePackage", "com.example.dana"),
                List.of(),
                text("role", "partner"),
                list("emit"),
                list("adapters"),
                list("guards"),
                list("files"),
                problems);
        StackOptions stack = StackOptions.parse(
                text("jackson", "2"),
                list("listeners"),
                text("nativeImage", "false"),
                text("moduleInfo", "false"),
                problems);
        problems.throwIfAny();
        return parsed.with(stack);
    }

    private List<FileLayout> layouts(GeneratorOptions chosen) {
        Problems problems = new Problems();
        List<FileLayout> read = new FileLayouts(getClass().getClassLoader()).read(chosen.files(), problems);
        problems.throwIfAny();
        return read;
    }

    private Description read(OpenAPI openApi) {
        Problems problems = new Problems();
        String file = getInputSpec() == null ? "document" : getInputSpec();
        Description read = new DescriptionReader(problems).add(file, openApi).description();
        Places places = new Places(List.of(new SpecDocument(file, openApi, () -> "")));
        new DescriptionChecks(read, problems, places::describe).run();
        problems.throwIfAny();
        return read;
    }

    private String text(String option, String otherwise) {
        Object value = additionalProperties.get(option);
        return value == null || value.toString().isBlank() ? otherwise : value.toString();
    }

    private List<String> list(String option) {
        return Arrays.stream(text(option, "").split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    @Override
    public Map<String, Object> postProcessSupportingFileData(Map<String, Object> bundle) {
        bundle.put(MustacheJavaEngine.VIEWS, views);
        return bundle;
    }

    @Override
    public void postProcess() {
        // the base class prints a request for donations
    }
}
