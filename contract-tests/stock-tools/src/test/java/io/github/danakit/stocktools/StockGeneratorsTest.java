package io.github.danakit.stocktools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** OpenAPI Generator, without anything of ours, makes code that compiles from every document of the description. */
class StockGeneratorsTest {
    @TempDir
    static Path documents;

    private static final Compiler COMPILER = new Compiler();

    @TempDir
    Path work;

    @BeforeAll
    static void unpack() throws IOException {
        Documents.unpack(documents);
    }

    @AfterAll
    static void close() throws IOException {
        COMPILER.close();
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("pairs")
    void codeFromEveryDocumentCompiles(StockGenerator generator, String document) throws IOException {
        List<Allowance> allowances = Allowance.of(generator, document).toList();

        assertThat(errors(generator, document, allowances)).isEmpty();
        assertThat(Compiler.javaFiles(work)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} of {1} for {2}")
    @MethodSource("allowances")
    void noAllowanceOutlivesItsReason(Allowance allowance, StockGenerator generator, String document)
            throws IOException {
        List<Allowance> others = Allowance.of(generator, document)
                .filter(other -> other != allowance)
                .toList();

        assertThat(errors(generator, document, others)).isNotEmpty();
    }

    private List<String> errors(StockGenerator generator, String document, List<Allowance> allowances)
            throws IOException {
        generator.generate(documents.resolve(document + ".yaml"), allowances, work.resolve("sources"));
        return COMPILER.errors(work.resolve("sources"), work.resolve("classes"));
    }

    static Stream<Arguments> pairs() throws IOException {
        List<String> names = Documents.names(documents);
        return Arrays.stream(StockGenerator.values())
                .flatMap(generator -> names.stream().map(name -> Arguments.of(generator, name)));
    }

    static Stream<Arguments> allowances() throws IOException {
        return pairs().flatMap(pair -> {
            StockGenerator generator = (StockGenerator) pair.get()[0];
            String document = (String) pair.get()[1];
            return Allowance.of(generator, document).map(one -> Arguments.of(one, generator, document));
        });
    }
}
