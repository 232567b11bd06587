package io.github.danakit.generator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.danakit.generator.document.DescriptionLoader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the page in headless Chromium, where there is one, without a network. */
class CatalogueBrowserTest {
    @TempDir
    static Path folder;

    private static Optional<File> chromium = Optional.empty();
    private static Catalogue catalogue = new Catalogue("", "", List.of());

    @BeforeAll
    static void writePage() throws IOException {
        chromium = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(path -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> new File(path, name)))
                .filter(File::canExecute)
                .findFirst();
        assumeTrue(chromium.isPresent(), "the catalogue in a browser: there is no Chromium on the path");
        catalogue = CatalogueReader.read(
                new DescriptionLoader(folder, CatalogueBrowserTest.class.getClassLoader(), at -> Optional.empty())
                        .load(DescriptionLoader.BUNDLED),
                List.of());
        Files.writeString(folder.resolve("catalogue.html"), CatalogueWriter.write(catalogue, "html"));
    }

    @Test
    void theSearchShowsOnlyWhatMatchesAndMarksTheRows() throws Exception {
        String code = "4045418";
        List<String> matching = catalogue.products().stream()
                .flatMap(product -> product.operations().stream())
                .filter(entry -> entry.toString().contains(code))
                .map(Catalogue.Entry::operationId)
                .toList();

        String page = run("#?" + code, "--dump-dom");

        assertThat(page)
                .contains(">" + matching.size() + " of " + catalogue.operations() + " shown</output>")
                .contains("<tr class=\"hit\"><td><code>" + code + "</code>");
        assertThat(Pattern.compile("<article class=\"card item\" id=\"[^\"]*\" data-kind=\"[^\"]*\" hidden")
                        .matcher(page)
                        .results())
                .hasSize(catalogue.operations() - matching.size());
    }

    @Test
    void thePageFollowsTheReadersLightOrDarkSetting() throws Exception {
        run("", "--blink-settings=preferredColorScheme=1", "--screenshot=" + folder.resolve("light.png"));
        run("", "--blink-settings=preferredColorScheme=0", "--screenshot=" + folder.resolve("dark.png"));

        assertThat(brightness("light.png")).isGreaterThan(200);
        assertThat(brightness("dark.png")).isLessThan(60);
    }

    @Test
    void printingOpensTheTables() throws Exception {
        run("#?4045418", "--no-pdf-header-footer", "--print-to-pdf=" + folder.resolve("page.pdf"));

        byte[] pdf = Files.readAllBytes(folder.resolve("page.pdf"));
        long pages = Pattern.compile("/Type\\s*/Page\\b")
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
        assertThat(pages).isBetween(3L, 60L);
    }

    private static int brightness(String name) throws IOException {
        BufferedImage image = ImageIO.read(folder.resolve(name).toFile());
        Color corner = new Color(image.getRGB(image.getWidth() - 5, image.getHeight() - 5));
        return (corner.getRed() + corner.getGreen() + corner.getBlue()) / 3;
    }

    private static String run(String fragment, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                chromium.orElseThrow().getPath(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=1200,900",
                "--virtual-time-budget=5000"));
        command.addAll(List.of(options));
        command.add(folder.resolve("catalogue.html").toUri() + fragment);
        Path output = folder.resolve("output.txt");
        Process browser = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        assertThat(browser.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Files.readString(output);
    }
}
