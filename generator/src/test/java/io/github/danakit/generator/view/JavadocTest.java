package io.github.danakit.generator.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "ends */ here | ends *&#47; here",
                "ends *`/ here | ends *&#47; here",
                "a <b> & {@link c} \\u002a | a &lt;b&gt; &amp; &#123;&#64;link c} &#92;u002a",
                "see `a{b}` and `*/` | see {@code a{b}} and *&#47;",
                "see `open | see open",
                "\"  many   \t blanks  \" | many blanks",
            })
    void noTextLeavesItsCommentOrMeansAnythingInIt(String text, String safe) {
        assertThat(Javadoc.safe(text)).isEqualTo(safe);
    }

    @ParameterizedTest
    @CsvSource({"a word,A word.", "Done!,Done!", "what for?,What for?", "'',''"})
    void aTextBecomesASentenceOnce(String text, String sentence) {
        assertThat(Javadoc.sentence(text)).isEqualTo(sentence);
    }
}
