package io.github.danakit.runtime.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault names file, line, column and what is wrong, and shows no value. */
class BadFileTest {
    private static final FileLayout LAYOUT = layout(false);
    private static final String HEADER = "ID;AMOUNT;WHEN;PHONE;NOTE\n";
    private static final String GOOD = "A1;4850000;20260318;812000111;hi\n";

    @Test
    void aMissingColumn() {
        fails("ID;AMOUNT;PHONE;NOTE\n", "sales.csv, line 1: the first line should name the columns, and lacks WHEN");
    }

    @Test
    void aHeaderThatIsMissingIsNotShown() {
        assertThat(fault(GOOD))
                .hasMessage("sales.csv, line 1: the first line should name the columns, "
                        + "and lacks ID, AMOUNT, WHEN, PHONE");
    }

    @Test
    void aColumnThatStandsThereTwice() {
        fails("ID;AMOUNT;WHEN;PHONE;AMOUNT\n", "sales.csv, line 1, column AMOUNT: the first line names it twice");
    }

    @Test
    void anotherDelimiter() {
        assertThat(fault(HEADER.replace(';', ',')))
                .hasMessageEndingWith("; values seem to be separated by ',' instead of ';'");
        assertThat(fault(HEADER + GOOD.replace(';', '\t')))
                .hasMessage("sales.csv, line 2: has 1 value instead of 5; "
                        + "values seem to be separated by a tab instead of ';'");
    }

    @ParameterizedTest
    @CsvSource({
        "4850000.00, 9999999.99",
        "-4850000, -9999999",
        "Rp4.850, AA9.999",
        "12345678901234567890, 99999999999999999999",
        "' 1', ' 9'"
    })
    void aBrokenAmountShowsItsShapeOnly(String amount, String shape) {
        fails(
                HEADER + GOOD + GOOD.replace("4850000", amount),
                "sales.csv, line 3, column AMOUNT: is not an amount in whole hundredths (digits only, at most 19), "
                        + "its shape is " + shape);
    }

    @Test
    void aDayThatNoCalendarHas() {
        fails(
                HEADER + GOOD.replace("20260318", "20260230"),
                "sales.csv, line 2, column WHEN: is not a date in the form of the layout, its shape is 99999999");
    }

    @Test
    void aSensitiveValueShowsNotEvenItsShape() {
        fails(
                HEADER + GOOD.replace("812000111", "+62-812"),
                "sales.csv, line 2, column PHONE: is not a whole number of at most 18 digits");
    }

    @Test
    void anEmptyValueThatEveryRowMustHave() {
        FileFormatException fault = fault(HEADER + GOOD.replace("A1", ""));

        assertThat(fault).hasMessage("sales.csv, line 2, column ID: is empty, and every row must have it");
        assertThat(fault.file()).isEqualTo("sales.csv");
        assertThat(fault.line()).isEqualTo(2);
        assertThat(fault.column()).isEqualTo("ID");
    }

    @Test
    void aFileThatWasCutOff() {
        fails(
                HEADER + GOOD + "A2;4850",
                "sales.csv, line 3: has 2 values instead of 5; it ends without a line break, "
                        + "so the file may have been cut off");
    }

    @Test
    void aDelimiterInsideAValue() {
        fails(HEADER + GOOD.replace("hi", "hi;ho"), "sales.csv, line 2: has 6 values instead of 5");
    }

    @Test
    void aLineWithoutEndIsGivenUpEarly() {
        InputStream endless = new EndlessFile(HEADER, "aaaaaaaaaaaaaaaa", new AtomicBoolean());

        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> read(endless, LAYOUT))
                .withMessage("sales.csv, line 2: is longer than 65536 bytes: this is no line of a settlement file");
    }

    @Test
    void anEmptyFile() {
        fails("", "sales.csv, line 1: the file is empty, even the line with the names of the columns is missing");
    }

    @Test
    void bytesThatAreNoText() {
        InputStream latin = new ByteArrayInputStream((HEADER + "é").getBytes(StandardCharsets.ISO_8859_1));

        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> read(latin, LAYOUT))
                .withMessage("sales.csv, line 2: is not text in UTF-8");
        fails(HEADER + "A\0", "sales.csv, line 2: holds a control character: line breaks must be LF or CRLF");
        fails(
                HEADER.strip() + "\r" + GOOD,
                "sales.csv, line 1: holds a control character: line breaks must be LF or CRLF");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"A1;', a quotation mark is not closed in its line",
        "'\"A\"1;', value 1 goes on after its closing quotation mark"
    })
    void brokenQuoting(String line, String problem) {
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> read(bytes(HEADER + line), layout(true)))
                .withMessage("sales.csv, line 2: " + problem);
    }

    @Test
    void goodRowsComeBeforeTheFault() {
        try (Stream<String> rows = LAYOUT.read(bytes(HEADER + GOOD + "A2\n"), "sales.csv", BadFileTest::row)) {
            Iterator<String> each = rows.iterator();

            assertThat(each.next()).isEqualTo("A1");
            assertThatExceptionOfType(FileFormatException.class).isThrownBy(each::next);
        }
    }

    @Test
    void aWrongHeaderClosesTheFile() {
        AtomicBoolean closed = new AtomicBoolean();

        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> read(new EndlessFile("x\n", "y\n", closed), LAYOUT));
        assertThat(closed).isTrue();
    }

    @Test
    void aFileThatCannotBeRead() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> LAYOUT.read(Path.of("nowhere.csv"), BadFileTest::row))
                .withMessage("nowhere.csv: cannot be opened");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> read(new BrokenDisk(), LAYOUT))
                .withMessage("sales.csv, line 1: cannot be read");
    }

    @Test
    void aFileNameCannotForgeLinesOfALog() {
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> LAYOUT.read(bytes(""), "a\nb.csv", BadFileTest::row))
                .withMessageStartingWith("a b.csv, line 1");
    }

    private static void fails(String text, String message) {
        assertThat(fault(text)).hasMessage(message);
    }

    private static FileFormatException fault(String text) {
        try {
            read(bytes(text), LAYOUT);
        } catch (FileFormatException e) {
            return e;
        }
        throw new AssertionError("the file was taken");
    }

    private static void read(InputStream in, FileLayout layout) {
        try (Stream<String> rows = layout.read(in, "sales.csv", BadFileTest::row)) {
            rows.forEach(row -> {});
        }
    }

    private static String row(Row row) {
        row.required("AMOUNT", Cell::minorMoney);
        row.required("WHEN", Cell::date);
        row.required("PHONE", Cell::whole);
        row.optional("NOTE", Cell::text);
        return row.required("ID", Cell::text);
    }

    private static FileLayout layout(boolean quoted) {
        return FileLayout.of(
                "UTF-8",
                ';',
                quoted,
                Header.PRESENT,
                Column.of("ID"),
                Column.of("AMOUNT"),
                Column.of("WHEN").written("yyyyMMdd"),
                Column.of("PHONE").secret(),
                Column.of("NOTE").orAbsent());
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class BrokenDisk extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("disk");
        }
    }
}
