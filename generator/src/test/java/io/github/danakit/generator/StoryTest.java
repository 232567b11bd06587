package io.github.danakit.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.danakit.generator.diff.Change;
import io.github.danakit.generator.diff.DescriptionDiff;
import io.github.danakit.generator.diff.DiffReport;
import io.github.danakit.generator.diff.DiffWriter;
import io.github.danakit.generator.diff.Impact;
import io.github.danakit.generator.diff.JavaEffect;
import io.github.danakit.generator.document.DescriptionLoader;
import io.github.danakit.generator.lint.Problems;
import io.github.danakit.generator.output.OutputFolder;
import io.github.danakit.generator.source.SpecSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A team built on version 1 of a description; version 2 differs in twelve kinds of change. The report names them all,
 * generation rewrites only what they touch, and the team's code fails to compile exactly where the report says so.
 */
class StoryTest {
    private static final Path STORY = Path.of("src/test/resources/story");
    private static final Path TEAM = STORY.resolve("team/Shop.java");
    private static final Pattern USE = Pattern.compile("// (shoppay\\S+)$");

    @TempDir
    Path folder;

    @Test
    void theReportNamesAllTwelveChangesWithTheirClass() throws IOException {
        DiffReport report = report();

        assertThat(report.changes())
                .extracting(Change::impact, Change::subject, Change::what)
                .containsExactlyInAnyOrder(
                        tuple(Impact.BREAKS_CALLER, "operation voidPay", "removed: POST /v1.0/void.htm"),
                        tuple(Impact.ADDITIVE, "operation refundPay", "new: POST /v1.0/refund.htm"),
                        tuple(Impact.BEHAVIOUR, "operation pay", "path: /v1.0/pay.htm became /v2.0/pay.htm"),
                        tuple(
                                Impact.BREAKS_CALLER,
                                "operation queryPay",
                                "signature: plainSignature became tokenSignature"),
                        tuple(Impact.BEHAVIOUR, "operation pay", "time-out in seconds: 8 became 15"),
                        tuple(Impact.BREAKS_CALLER, "field PayRequest.mcc", "new, required, text"),
                        tuple(Impact.BREAKS_CALLER, "field PayRequest.title", "greatest length: 64 became 32"),
                        tuple(Impact.BREAKS_CALLER, "field PayRequest.amount", "type: text became integer"),
                        tuple(Impact.BREAKS_CALLEE, "field PaidRequest.shopName", "removed, optional, text"),
                        tuple(
                                Impact.BREAKS_CALLER,
                                "code 4045418 of pay",
                                "action: NEW_TRANSACTION became MARK_FAILED"),
                        tuple(
                                Impact.BREAKS_CALLER,
                                "code 4045408 of pay",
                                "removed: FAILED, MARK_FAILED (Shop Closed)"),
                        tuple(
                                Impact.DOCUMENTATION,
                                "field PayResponse.page",
                                "description: where the customer goes became the address that the customer opens"));
        assertThat(report.version()).isEqualTo("2.0.0");
    }

    @Test
    void theReportReadsAsItShould() throws IOException {
        for (String form : List.of("text", "markdown")) {
            Path expected = STORY.resolve("expected/" + DiffWriter.FILES.get(form));
            String written = DiffWriter.write(report(), form);
            if (Boolean.getBoolean("danakit.refresh")) {
                Files.createDirectories(expected.getParent());
                Files.writeString(expected, written);
            }

            assertThat(written).isEqualTo(Files.readString(expected).replace("\r\n", "\n"));
        }
    }

    @Test
    void generationRewritesOnlyWhatTheChangesTouch() throws IOException {
        generate("v1");

        OutputFolder.Changes changes = generate("v2");

        assertThat(names(changes.written()))
                .containsExactlyInAnyOrder(
                        "DanaSigning.java",
                        "shoppay/PaidRequest.java",
                        "shoppay/PayRequest.java",
                        "shoppay/PayResponse.java",
                        "shoppay/RefundPayRequest.java",
                        "shoppay/RefundPayResponse.java",
                        "shoppay/ShopPayClient.java",
                        "shoppay/ShopPayCodes.java",
                        "shoppay/ShopPayOperations.java");
        assertThat(names(changes.removed()))
                .containsExactlyInAnyOrder(
                        "shoppay/VoidPayRequest.java", "shoppay/VoidPayResponse.java", "shoppay/VoidReason.java");
    }

    @Test
    void theTeamsCodeFailsToCompileExactlyWhereTheReportSaysSo() throws IOException {
        Files.createDirectories(folder.resolve("src/team"));
        Files.copy(TEAM, folder.resolve("src/team/Shop.java"));
        generate("v1");
        assertThat(Sources.compile(folder.resolve("src"), folder.resolve("classes")))
                .isEmpty();

        generate("v2");
        String errors = Sources.compile(folder.resolve("src"), folder.resolve("classes2"));

        Set<String> foretold = report().changes().stream()
                .flatMap(change -> change.java().stream())
                .filter(JavaEffect::breaksCompilation)
                .map(JavaEffect::name)
                .collect(Collectors.toSet());
        Set<String> used = new TreeSet<>();
        Set<String> failing = new TreeSet<>();
        List<String> lines = Files.readAllLines(TEAM);
        for (int i = 0; i < lines.size(); i++) {
            Matcher use = USE.matcher(lines.get(i));
            if (use.find()) {
                used.add(use.group(1));
                if (errors.contains("Shop.java:" + (i + 1) + ": error:")) {
                    failing.add(use.group(1));
                }
            } else {
                assertThat(errors).doesNotContain("Shop.java:" + (i + 1) + ": error:");
            }
        }
        used.retainAll(foretold);
        assertThat(failing).isEqualTo(used).hasSize(7);
    }

    private static DiffReport report() {
        DescriptionLoader loader =
                new DescriptionLoader(STORY.toAbsolutePath(), StoryTest.class.getClassLoader(), at -> Optional.empty());
        return DescriptionDiff.compare(loader.load("v1"), loader.load("v2"), "");
    }

    private OutputFolder.Changes generate(String version) {
        Problems problems = new Problems();
        GeneratorOptions options = GeneratorOptions.parse(
                "com.example.dana", List.of(), "partner", List.of(), List.of(), List.of(), List.of(), problems);
        problems.throwIfAny();
        SpecSource spec = SpecSource.files(List.of(
                STORY.resolve(version).resolve("shop-pay.yaml"),
                STORY.resolve(version).resolve("shop-pay-callbacks.yaml")));
        var sources =
                new DanaGenerator(getClass().getClassLoader()).generate(new GenerationRequest(options, spec, null));
        return new OutputFolder(folder.resolve("src"), folder.resolve("manifest")).write(sources);
    }

    private List<String> names(List<Path> files) {
        Path root = folder.resolve("src/com/example/dana");
        return files.stream()
                .map(file -> root.relativize(file).toString().replace('\\', '/'))
                .filter(name -> !name.startsWith("runtime/"))
                .toList();
    }
}
