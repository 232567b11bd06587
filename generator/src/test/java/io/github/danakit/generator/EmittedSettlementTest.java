package io.github.danakit.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.danakit.generator.lint.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The readers that are emitted for DANA's own layouts, compiled and fed with the examples of the description. */
class EmittedSettlementTest {
    private static final Map<String, JsonNode> LAYOUTS = new LinkedHashMap<>();

    @TempDir
    static Path folder;

    private static URLClassLoader loader;

    @BeforeAll
    static void compileReaders() throws IOException {
        try (InputStream in = EmittedSettlementTest.class.getResourceAsStream("/dana/files.json")) {
            new ObjectMapper()
                    .readTree(in)
                    .forEach(entry -> LAYOUTS.put(entry.at("/layout/id").asText(), entry.path("layout")));
        }
        for (Map.Entry<String, String> file : generate(List.of("all")).entrySet()) {
            Path target = folder.resolve("src").resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
        assertThat(Sources.compile(folder.resolve("src"), folder.resolve("classes")))
                .isEmpty();
        URL[] classes = {folder.resolve("classes").toUri().toURL()};
        loader = new URLClassLoader(classes, EmittedSettlementTest.class.getClassLoader());
    }

    @AfterAll
    static void closeReaders() throws IOException {
        loader.close();
    }

    @Test
    void areLeftOutWithTheirRuntimeUnlessAskedFor() {
        assertThat(generate(List.of()).keySet())
                .noneMatch(name -> name.contains("settlement") || name.contains("/file/"));
        assertThat(generate(List.of("disbursement")).keySet())
                .filteredOn(name -> name.contains("/settlement/"))
                .containsExactly(
                        "com/example/dana/settlement/DisbursementRow.java",
                        "com/example/dana/settlement/package-info.java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"payment-services", "disbursement"})
    void readTheExampleOfTheirLayout(String id) throws Exception {
        String example = layout(id).path("example").asText();

        assertThat(read(id, example)).hasSize((int) example.lines().count() - 1);
    }

    @Test
    void readAmountsAndTimesTyped() throws Exception {
        Object row = read(
                        "payment-services",
                        layout("payment-services").path("example").asText())
                .get(0);

        assertThat(member(row, "txnAmount")).hasToString("4850000 IDR/100");
        assertThat(member(row, "settleDate")).hasToString("2026-03-19T10:00+07:00");
        assertThat(member(row, "originalTxnDate")).isNull();
        assertThat(member(row, "payMethod")).isEqualTo("BALANCE");
    }

    @Test
    void takeAFileThatHasOnlyTheColumnsThatDanaDocuments() throws Exception {
        List<String> lines = layout("payment-services")
                .path("example")
                .asText()
                .lines()
                .map(line -> String.join(";", List.of(line.split(";", -1)).subList(0, 18)))
                .toList();

        Object row = read("payment-services", String.join("\n", lines)).get(0);

        assertThat(member(row, "settleAmount")).isNull();
    }

    @Test
    void takeADisbursementFileWithoutBankColumnsAndKeepNegativeAmounts() throws Exception {
        List<String> lines = layout("disbursement")
                .path("example")
                .asText()
                .lines()
                .limit(2)
                .map(line -> String.join(",", List.of(line.split(",", -1)).subList(0, 14)))
                .map(line -> line.replace(",25000.0,", ",-25000.0,"))
                .toList();

        Object row = read("disbursement", String.join("\n", lines)).get(0);

        assertThat(member(row, "fundAmount")).hasToString("-25000.0");
        assertThat(member(row, "transactionDate")).hasToString("2026-03-18T08:31:11+07:00");
    }

    @Test
    void readPartnerFilesWithAndWithoutHeader() throws Exception {
        String row = "R1,081200011,500,10,490,1,0,2026-03-18T09:24:30+07:00,\n";
        String header = "PARTNER_REFERENCE_NO,CUSTOMER_NO,TRANSACTION_AMOUNT,FEE_AMOUNT,NET_CLEARING_AMOUNT,"
                + "VALUE_ADDED_TAX,WITH_HOLDING_TAX,TRANSACTION_DATE,ADDITIONAL_INFO\n";

        assertThat(read("otc-top-up", row)).isEqualTo(read("otc-top-up", header + row));
        assertThat(member(read("otc-top-up", row).get(0), "transactionAmount")).isEqualTo(500L);
    }

    @Test
    void keepPersonalDataOutOfTextsAndFaults() throws Exception {
        String row = "R1,081200011,500,10,490,1,0,2026-03-18T09:24:30+07:00,\n";

        assertThat(read("otc-top-up", row).get(0).toString())
                .contains("partnerReferenceNo=R1", "customerNo=***")
                .doesNotContain("081200011");
        assertThatThrownBy(() -> read("otc-top-up", row.replace(",500,", ",Rp500,")))
                .hasMessage("example.csv, line 1, column TRANSACTION_AMOUNT: "
                        + "is not a whole number of at most 18 digits, its shape is AA999");
    }

    private static SortedMap<String, String> generate(List<String> files) {
        Problems problems = new Problems();
        GeneratorOptions options = GeneratorOptions.parse(
                "com.example.dana",
                List.of("payment-gateway"),
                "partner",
                List.of("server"),
                List.of(),
                List.of(),
                files,
                problems);
        return new DanaGenerator(EmittedSettlementTest.class.getClassLoader())
                .generate(new GenerationRequest(options, List.of(), null));
    }

    private static JsonNode layout(String id) {
        return LAYOUTS.get(id);
    }

    private static List<Object> read(String id, String text) throws Exception {
        Class<?> type = loader.loadClass("com.example.dana.settlement." + pascal(id) + "Row");
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        var read = type.getMethod("read", InputStream.class, String.class);
        try (Stream<?> rows = (Stream<?>) read.invoke(null, in, "example.csv")) {
            return List.copyOf(rows.toList());
        }
    }

    private static String pascal(String id) {
        StringBuilder name = new StringBuilder();
        for (String word : id.split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }

    private static Object member(Object row, String name) throws Exception {
        return row.getClass().getMethod(name).invoke(row);
    }
}
