package io.github.danakit.runtime.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.danakit.runtime.MinorMoney;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileLayoutTest {
    private static final Column[] COLUMNS = {
        Column.of("ID"),
        Column.of("AMOUNT"),
        Column.of("TIME").written("yyyy-MM-dd'T'HH:mm:ssXXX"),
        Column.of("PHONE").secret(),
        Column.of("NOTE").orAbsent()
    };
    private static final String HEADER = "ID;AMOUNT;TIME;PHONE;NOTE\n";
    private static final String LINE = "A1;4850000;2026-03-18T09:24:30+07:00;0812000111;hi\n";

    private record Sale(
            String id,
            MinorMoney amount,
            OffsetDateTime time,
            @Nullable String phone,
            @Nullable String note) {
        static Sale of(Row row) {
            return new Sale(
                    row.required("ID", Cell::text),
                    row.required("AMOUNT", Cell::minorMoney),
                    row.required("TIME", Cell::dateTime),
                    row.optional("PHONE", Cell::text),
                    row.optional("NOTE", Cell::text));
        }
    }

    private static final Sale SALE = new Sale(
            "A1", MinorMoney.idr(48_500), OffsetDateTime.parse("2026-03-18T09:24:30+07:00"), "0812000111", "hi");

    @Test
    void readsRowsTyped() {
        assertThat(read(Header.PRESENT, HEADER + LINE + LINE)).containsExactly(SALE, SALE);
    }

    @Test
    void takesAByteOrderMarkAndWindowsLineBreaksAndAMissingLastOne() {
        String text = "\uFEFF" + (HEADER + LINE + "\n" + LINE).replace("\n", "\r\n");

        assertThat(read(Header.PRESENT, text)).containsExactly(SALE, SALE);
        assertThat(read(Header.PRESENT, text.stripTrailing())).containsExactly(SALE, SALE);
    }

    @Test
    void findsColumnsByNameAndPassesOverThoseItDoesNotKnow() {
        String text = "NEW;NOTE;PHONE;TIME;AMOUNT;ID\nx;hi;0812000111;2026-03-18T09:24:30+07:00;4850000;A1\n";

        assertThat(read(Header.PRESENT, text)).containsExactly(SALE);
    }

    @Test
    void emptyValuesAndAbsentColumnsAreNull() {
        Sale bare = new Sale("A1", SALE.amount(), SALE.time(), null, null);

        assertThat(read(Header.PRESENT, HEADER + "A1;4850000;2026-03-18T09:24:30+07:00;;\n"))
                .containsExactly(bare);
        assertThat(read(Header.PRESENT, "ID;AMOUNT;TIME;PHONE\nA1;4850000;2026-03-18T09:24:30+07:00;\n"))
                .containsExactly(bare);
    }

    @Test
    void findsOutWhetherThereIsAHeaderWhereTheLayoutDoesNotSay() {
        assertThat(read(Header.UNKNOWN, HEADER + LINE)).containsExactly(SALE);
        assertThat(read(Header.UNKNOWN, LINE)).containsExactly(SALE);
        assertThat(read(Header.ABSENT, LINE)).containsExactly(SALE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Header.class,
            names = {"ABSENT", "UNKNOWN"})
    void anEmptyFileWithoutHeaderHasNoRows(Header header) {
        assertThat(read(header, "")).isEmpty();
    }

    @Test
    void readsNumbersAndTimesInTheirOtherForms() {
        FileLayout layout = FileLayout.of(
                "UTF-8",
                ',',
                false,
                Header.ABSENT,
                Column.of("N"),
                Column.of("D"),
                Column.of("DAY").written("yyyyMMdd"),
                Column.of("TIME").written("yyyyMMdd HH:mm:ss"));
        InputStream in = bytes("-12,-6000.0,20260318,20260318 16:12:39\n");

        List<Object> values = layout.read(
                        in,
                        "x.csv",
                        row -> List.<Object>of(
                                row.required("N", Cell::whole),
                                row.required("D", Cell::decimal),
                                row.required("DAY", Cell::date),
                                row.required("TIME", Cell::dateTime)))
                .findFirst()
                .orElseThrow();

        assertThat(values)
                .containsExactly(
                        -12L,
                        new BigDecimal("-6000.0"),
                        LocalDate.of(2026, 3, 18),
                        OffsetDateTime.parse("2026-03-18T16:12:39+07:00"));
    }

    @Test
    void quotationMarksMeanThemselvesUnlessTheLayoutKnowsQuoting() {
        String line = "\"a;\"\"b\"\"\";c\n";

        assertThat(cells(true, line)).containsExactly("a;\"b\"", "c");
        assertThat(cells(false, "\"a\";c\n")).containsExactly("\"a\"", "c");
    }

    @Test
    void holdsOneLineAtATimeAndClosesTheFileWithTheRows() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream endless = new EndlessFile(HEADER, LINE, closed);

        try (Stream<Sale> rows = layout(Header.PRESENT).read(endless, "sales.csv", Sale::of)) {
            assertThat(rows.limit(100_000).filter(SALE::equals).count()).isEqualTo(100_000);
        }
        assertThat(closed).isTrue();
    }

    @Test
    void refusesLayoutsThatItCannotRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileLayout.of("UTF-16", ';', false, Header.PRESENT, COLUMNS))
                .withMessageContaining("UTF-16");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileLayout.of("UTF-8", ';', false, Header.PRESENT, Column.of("A"), Column.of("A")));
    }

    private static List<String> cells(boolean quoted, String line) {
        FileLayout layout = FileLayout.of("UTF-8", ';', quoted, Header.ABSENT, Column.of("A"), Column.of("B"));
        return layout.read(
                        bytes(line),
                        "x.csv",
                        row -> List.of(row.required("A", Cell::text), row.required("B", Cell::text)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Sale> read(Header header, String text) {
        try (Stream<Sale> rows = layout(header).read(bytes(text), "sales.csv", Sale::of)) {
            return new ArrayList<>(rows.toList());
        }
    }

    private static FileLayout layout(Header header) {
        return FileLayout.of("UTF-8", ';', false, header, COLUMNS);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
