package io.github.danakit.plugin;

import io.github.danakit.generator.catalogue.Catalogue;
import io.github.danakit.generator.catalogue.CatalogueReader;
import io.github.danakit.generator.catalogue.CatalogueWriter;
import io.github.danakit.generator.document.DescriptionLoader;
import io.github.danakit.generator.document.WireDescription;
import io.github.danakit.generator.document.WireDocument;
import io.github.danakit.generator.lint.Problems;
import io.github.danakit.generator.output.ReportFolder;
import java.io.File;
import java.util.List;
import java.util.TreeSet;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes a reference of products, operations, fields, codes and actions, to be read and searched without a network. */
@Mojo(name = "catalogue", requiresProject = false, threadSafe = true)
public final class CatalogueMojo extends ReportMojo {

    /**
     * The description: a folder, a file, a jar, {@code git:REVISION:FOLDER}, {@code groupId:artifactId:version}, or
     * {@code bundled} for the one among the plugin's dependencies.
     */
    @Parameter(property = "dana.catalogue.description", defaultValue = DescriptionLoader.BUNDLED)
    private String description;

    /** Products to show, such as {@code payment-gateway}; all of them when left out. */
    @Parameter(property = "dana.products")
    private List<String> products = List.of();

    /** Forms to write: {@code html}, {@code markdown}, {@code json}; all of them when left out. */
    @Parameter(property = "dana.catalogue.formats")
    private List<String> formats = List.of();

    /** Folder that the reference is written to. */
    @Parameter(property = "dana.catalogue.outputDirectory", defaultValue = "${project.build.directory}/dana-catalogue")
    private File outputDirectory;

    /** Made by Maven. */
    @SuppressWarnings("NullAway.Init") // Maven fills the parameters in
    public CatalogueMojo() {}

    @Override
    void run(Problems problems) {
        checkAll("formats", formats, CatalogueWriter.FILES.keySet(), problems);
        problems.throwIfAny();
        WireDescription read = loader().load(description);
        TreeSet<String> known = new TreeSet<>();
        read.documents().stream().map(WireDocument::product).forEach(known::add);
        products.stream()
                .filter(product -> !known.contains(product))
                .forEach(product -> problems.add(
                        "DANA-OPT-003",
                        "there is no product '" + product + "'",
                        "products",
                        "Use some of " + String.join(", ", known) + "."));
        problems.throwIfAny();
        Catalogue catalogue = CatalogueReader.read(read, products);
        ReportFolder folder = new ReportFolder(outputDirectory.toPath());
        CatalogueWriter.FILES.forEach((form, file) -> {
            if (formats.isEmpty() || formats.contains(form)) {
                folder.write(file, CatalogueWriter.write(catalogue, form));
            }
        });
        getLog().info("DANA: " + catalogue.operations() + " operations, " + catalogue.fields() + " fields, "
                + catalogue.codes() + " codes, in " + outputDirectory);
    }
}
