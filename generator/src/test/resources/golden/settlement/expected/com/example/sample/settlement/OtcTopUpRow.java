package com.example.sample.settlement;

import com.example.sample.runtime.Redacted;
import com.example.sample.runtime.file.Cell;
import com.example.sample.runtime.file.Column;
import com.example.sample.runtime.file.FileFormatException;
import com.example.sample.runtime.file.FileLayout;
import com.example.sample.runtime.file.Header;
import com.example.sample.runtime.file.Row;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A row of: Settlement file of top-ups over the counter.
 *
 * <p>What a merchant tells DANA about the top-ups of one day at its counters. The merchant makes the file; DANA
 * settles by it.
 *
 * <p>Files are named {@code OVER_THE_COUNTER_{channelId}_{date}.csv}.
 *
 * @param partnerReferenceNo Your own number of the top-up (partnerReferenceNo). In every row. At most 64
 *     characters.
 * @param customerNo Phone number of the customer. In every row. At most 14 characters. Never shown by toString.
 * @param transactionAmount Amount that the customer received. In every row. At most 32 characters.
 * @param feeAmount Fee for DANA, without tax. In every row. At most 32 characters.
 * @param netClearingAmount Amount that the merchant pays to DANA. In every row. At most 32 characters.
 * @param valueAddedTax Tax of 11 percent, in the sample on the fee. In every row. At most 32 characters.
 * @param withHoldingTax Withholding tax, as agreed. In every row. At most 32 characters.
 * @param transactionDate When the top-up was made. In every row. At most 25 characters.
 * @param additionalInfo Free note. At most 100 characters.
 */
@NullMarked public record OtcTopUpRow(
        String partnerReferenceNo,
        String customerNo,
        Long transactionAmount,
        Long feeAmount,
        Long netClearingAmount,
        Long valueAddedTax,
        Long withHoldingTax,
        OffsetDateTime transactionDate,
        @Nullable String additionalInfo) {
    private static final FileLayout LAYOUT = FileLayout.of(
            "UTF-8", ',', false, Header.UNKNOWN, Column.of("PARTNER_REFERENCE_NO"), Column.of("CUSTOMER_NO").secret(), Column.of("TRANSACTION_AMOUNT"),
            Column.of("FEE_AMOUNT"), Column.of("NET_CLEARING_AMOUNT"), Column.of("VALUE_ADDED_TAX"), Column.of("WITH_HOLDING_TAX"),
            Column.of("TRANSACTION_DATE").written("yyyy-MM-dd'T'HH:mm:ssXXX"), Column.of("ADDITIONAL_INFO"));

    /**
     * Reads a file row by row; close the stream to close the file.
     *
     * @throws FileFormatException when its header is wrong; going through the rows throws it for a wrong row
     */
    public static Stream<OtcTopUpRow> read(Path file) { return LAYOUT.read(file, OtcTopUpRow::of); }

    /**
     * Reads a file from a stream, which is closed together with the rows.
     *
     * @param name name of the file for messages
     * @throws FileFormatException when its header is wrong; going through the rows throws it for a wrong row
     */
    public static Stream<OtcTopUpRow> read(InputStream in, String name) { return LAYOUT.read(in, name, OtcTopUpRow::of); }

    private static OtcTopUpRow of(Row row) {
        return new OtcTopUpRow(
                row.required("PARTNER_REFERENCE_NO", Cell::text),
                row.required("CUSTOMER_NO", Cell::text),
                row.required("TRANSACTION_AMOUNT", Cell::whole),
                row.required("FEE_AMOUNT", Cell::whole),
                row.required("NET_CLEARING_AMOUNT", Cell::whole),
                row.required("VALUE_ADDED_TAX", Cell::whole),
                row.required("WITH_HOLDING_TAX", Cell::whole),
                row.required("TRANSACTION_DATE", Cell::dateTime),
                row.optional("ADDITIONAL_INFO", Cell::text));
    }

    @Override public String toString() {
        return Redacted.of("OtcTopUpRow").add("partnerReferenceNo", partnerReferenceNo).secret("customerNo", customerNo)
                .add("transactionAmount", transactionAmount).add("feeAmount", feeAmount).add("netClearingAmount", netClearingAmount).add("valueAddedTax", valueAddedTax)
                .add("withHoldingTax", withHoldingTax).add("transactionDate", transactionDate).add("additionalInfo", additionalInfo).toString();
    }
}
