package io.github.danakit.runtime.file;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;

/** A settlement file is read to its end, or its first fault is told by its place. */
class SettlementFuzzTest {
    private static final List<FileLayout> LAYOUTS = List.of(
            layout("UTF-8", ';', false, Header.PRESENT),
            layout("UTF-8", ',', true, Header.PRESENT),
            layout("ISO-8859-1", '|', true, Header.ABSENT));

    private static FileLayout layout(String charset, char delimiter, boolean quoted, Header header) {
        return FileLayout.of(
                charset,
                delimiter,
                quoted,
                header,
                Column.of("ID"),
                Column.of("AMOUNT"),
                Column.of("WHEN").written("yyyyMMdd"),
                Column.of("NOTE").secret().orAbsent());
    }

    @FuzzTest(maxDuration = "10m")
    void aFileIsReadOrItsFaultIsTold(FuzzedDataProvider data) {
        FileLayout layout = data.pickValue(LAYOUTS);
        byte[] file = data.consumeRemainingAsBytes();
        try (Stream<String> rows = layout.read(new ByteArrayInputStream(file), "fuzz.csv", SettlementFuzzTest::row)) {
            long count = rows.count();
            if (count > file.length) {
                throw new AssertionError(count + " rows in " + file.length + " bytes");
            }
        } catch (FileFormatException e) {
            if (!String.valueOf(e.getMessage()).startsWith("fuzz.csv")) {
                throw new AssertionError("a fault without its place");
            }
        }
    }

    private static String row(Row row) {
        return row.required("ID", Cell::text)
                + row.required("AMOUNT", Cell::minorMoney)
                + row.required("WHEN", Cell::date)
                + row.optional("NOTE", Cell::text);
    }
}
