package com.example.sample.settlement;

import com.example.sample.runtime.MinorMoney;
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
 * A row of: Settlement file of virtual accounts.
 *
 * <p>What a bank tells DANA about the virtual accounts that were paid on one day. The bank makes the file and hands
 * it over by SFTP; DANA compares it with its own records.
 *
 * <p>Files are named {@code VIRTUAL_ACCOUNT_{channelId}_{date}.csv}.
 *
 * @param paymentRequestId The bank's id of the payment, the inquiryRequestId when an inquiry came first. DANA names
 *     it in a reversal. In every row. At most 64 characters.
 * @param referenceNo Code with which the bank authorised the payment. In every row. At most 64 characters.
 * @param trxDateTime Time of the payment at the bank. In every row. At most 25 characters.
 * @param virtualAccountNo Number of the virtual account. In every row. At most 28 characters. Never shown by
 *     toString.
 * @param virtualAccountName Holder of the virtual account. In every row. At most 50 characters. Never shown by
 *     toString.
 * @param hashedSourceAccountNo Account that paid, as a hash. At most 32 characters. Never shown by toString.
 * @param currency Currency, normally IDR. In every row. At most 3 characters.
 * @param totalAmount Amount that was paid. In every row. At most 32 characters.
 * @param paidAmount Net amount that is settled. In every row. At most 32 characters.
 * @param feeAmount Fee, 0 when it is taken off already. In every row. At most 32 characters.
 * @param valueAddedTax Value added tax. At most 32 characters.
 * @param withHoldingTax Withholding tax. At most 32 characters.
 */
@NullMarked public record VirtualAccountRow(
        String paymentRequestId,
        String referenceNo,
        OffsetDateTime trxDateTime,
        String virtualAccountNo,
        String virtualAccountName,
        @Nullable String hashedSourceAccountNo,
        String currency,
        MinorMoney totalAmount,
        Long paidAmount,
        Long feeAmount,
        @Nullable Long valueAddedTax,
        @Nullable Long withHoldingTax) {
    private static final FileLayout LAYOUT = FileLayout.of(
            "UTF-8", ',', false, Header.UNKNOWN, Column.of("PAYMENT_REQUEST_ID"), Column.of("REFERENCE_NO"),
            Column.of("TRX_DATE_TIME").written("yyyy-MM-dd'T'HH:mm:ssXXX"), Column.of("VIRTUAL_ACCOUNT_NO").secret(),
            Column.of("VIRTUAL_ACCOUNT_NAME").secret(), Column.of("HASHED_SOURCE_ACCOUNT_NO").secret(), Column.of("CURRENCY"), Column.of("TOTAL_AMOUNT"),
            Column.of("PAID_AMOUNT"), Column.of("FEE_AMOUNT"), Column.of("VALUE_ADDED_TAX"), Column.of("WITH_HOLDING_TAX"));

    /**
     * Reads a file row by row; close the stream to close the file.
     *
     * @throws FileFormatException when its header is wrong; going through the rows throws it for a wrong row
     */
    public static Stream<VirtualAccountRow> read(Path file) { return LAYOUT.read(file, VirtualAccountRow::of); }

    /**
     * Reads a file from a stream, which is closed together with the rows.
     *
     * @param name name of the file for messages
     * @throws FileFormatException when its header is wrong; going through the rows throws it for a wrong row
     */
    public static Stream<VirtualAccountRow> read(InputStream in, String name) { return LAYOUT.read(in, name, VirtualAccountRow::of); }

    private static VirtualAccountRow of(Row row) {
        return new VirtualAccountRow(
                row.required("PAYMENT_REQUEST_ID", Cell::text),
                row.required("REFERENCE_NO", Cell::text),
                row.required("TRX_DATE_TIME", Cell::dateTime),
                row.required("VIRTUAL_ACCOUNT_NO", Cell::text),
                row.required("VIRTUAL_ACCOUNT_NAME", Cell::text),
                row.optional("HASHED_SOURCE_ACCOUNT_NO", Cell::text),
                row.required("CURRENCY", Cell::text),
                row.required("TOTAL_AMOUNT", Cell::minorMoney),
                row.required("PAID_AMOUNT", Cell::whole),
                row.required("FEE_AMOUNT", Cell::whole),
                row.optional("VALUE_ADDED_TAX", Cell::whole),
                row.optional("WITH_HOLDING_TAX", Cell::whole));
    }

    @Override public String toString() {
        return Redacted.of("VirtualAccountRow").add("paymentRequestId", paymentRequestId).add("referenceNo", referenceNo).add("trxDateTime", trxDateTime)
                .secret("virtualAccountNo", virtualAccountNo).secret("virtualAccountName", virtualAccountName).secret("hashedSourceAccountNo", hashedSourceAccountNo)
                .add("currency", currency).add("totalAmount", totalAmount).add("paidAmount", paidAmount).add("feeAmount", feeAmount).add("valueAddedTax", valueAddedTax)
                .add("withHoldingTax", withHoldingTax).toString();
    }
}
