package com.example.sample.settlement;

import com.example.sample.runtime.Redacted;
import com.example.sample.runtime.file.Cell;
import com.example.sample.runtime.file.Column;
import com.example.sample.runtime.file.FileFormatException;
import com.example.sample.runtime.file.FileLayout;
import com.example.sample.runtime.file.Header;
import com.example.sample.runtime.file.Row;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A row of: Settlement file of disbursements.
 *
 * <p>Every disbursement that changes the funds of a merchant, to DANA balances and to bank accounts, with fees and
 * taxes. No column names the kind of a row: read it from the signs and the charge, as {@code rows} tells. A pending
 * row comes when the bank has been silent for more than a day; what becomes of it follows in a later row.
 *
 * <p>Files are named {@code MERCHANT_DANA_DISBURSEMENT_SETTLEMENT_REPORT_{mid}_{date}.csv}.
 *
 * @param requestId Your own number of the request. In every row. At most 64 characters.
 * @param fundAmount Amount of the disbursement; negative on refund and reversal rows. DANA types it as a whole
 *     number, but its samples have a decimal (6000.0). In every row. At most 32 characters.
 * @param fundAmountCurrency Currency. In every row. At most 3 characters. Known values: IDR.
 * @param chargeAmount Whole charge with taxes; 0 on pending and refund rows, negative on reversal rows. In every
 *     row. At most 32 characters.
 * @param fee Fee before taxes; 0 on pending and refund rows, negative on reversal rows. In every row. At most 32
 *     characters.
 * @param wht Withholding tax. In every row. At most 32 characters.
 * @param vat Value added tax; 0 on pending and refund rows, negative on reversal rows. In every row. At most 32
 *     characters.
 * @param paidTotalAmount FUND_AMOUNT and CHARGE_AMOUNT together; negative on refund and reversal rows. The printed
 *     length is too short for DANA's own samples (6550.0). In every row.
 * @param payerRoleId Merchant id at DANA. In every row. At most 64 characters.
 * @param depositAccountNo Disbursement account of the merchant. The samples have 20 digits. In every row. Never
 *     shown by toString.
 * @param merchantName Name of the merchant. In every row. At most 64 characters.
 * @param transactionDate When the disbursement was made. In every row. At most 17 characters.
 * @param source Name of the merchant once more. In every row. At most 64 characters.
 * @param reportDate Day of the report. In every row. At most 8 characters.
 * @param beneficiaryBankAccount Account that was paid, masked but for the last digits. Empty on rows for a DANA
 *     balance; files that have only such rows leave the column out. Required when the row is a transfer to a bank.
 *     At most 32 characters. Some files lack the column. Never shown by toString.
 * @param beneficiaryBankName Bank of that account, under the same rule. Required when the row is a transfer to a
 *     bank. At most 25 characters. Some files lack the column.
 */
@NullMarked public record DisbursementRow(
        String requestId,
        BigDecimal fundAmount,
        String fundAmountCurrency,
        BigDecimal chargeAmount,
        BigDecimal fee,
        BigDecimal wht,
        BigDecimal vat,
        BigDecimal paidTotalAmount,
        String payerRoleId,
        String depositAccountNo,
        String merchantName,
        OffsetDateTime transactionDate,
        String source,
        LocalDate reportDate,
        @Nullable String beneficiaryBankAccount,
        @Nullable String beneficiaryBankName) {
    private static final FileLayout LAYOUT = FileLayout.of(
            "UTF-8", ',', false, Header.PRESENT, Column.of("REQUEST_ID"), Column.of("FUND_AMOUNT"), Column.of("FUND_AMOUNT_CURRENCY"),
            Column.of("CHARGE_AMOUNT"), Column.of("FEE"), Column.of("WHT"), Column.of("VAT"), Column.of("PAID_TOTAL_AMOUNT"), Column.of("PAYER_ROLE_ID"),
            Column.of("DEPOSIT_ACCOUNT_NO").secret(), Column.of("MERCHANT_NAME"), Column.of("TRANSACTION_DATE").written("yyyyMMdd HH:mm:ss"),
            Column.of("SOURCE"), Column.of("REPORT_DATE").written("yyyyMMdd"), Column.of("BENEFICIARY_BANK_ACCOUNT").orAbsent().secret(),
            Column.of("BENEFICIARY_BANK_NAME").orAbsent());

    /**
     * Reads a file row by row; close the stream to close the file.
     *
     * @throws FileFormatException when its header is wrong; going through the rows throws it for a wrong row
     */
    public static Stream<DisbursementRow> read(Path file) { return LAYOUT.read(file, DisbursementRow::of); }

    /**
     * Reads a file from a stream, which is closed together with the rows.
     *
     * @param name name of the file for messages
     * @throws FileFormatException when its header is wrong; going through the rows throws it for a wrong row
     */
    public static Stream<DisbursementRow> read(InputStream in, String name) { return LAYOUT.read(in, name, DisbursementRow::of); }

    private static DisbursementRow of(Row row) {
        return new DisbursementRow(
                row.required("REQUEST_ID", Cell::text),
                row.required("FUND_AMOUNT", Cell::decimal),
                row.required("FUND_AMOUNT_CURRENCY", Cell::text),
                row.required("CHARGE_AMOUNT", Cell::decimal),
                row.required("FEE", Cell::decimal),
                row.required("WHT", Cell::decimal),
                row.required("VAT", Cell::decimal),
                row.required("PAID_TOTAL_AMOUNT", Cell::decimal),
                row.required("PAYER_ROLE_ID", Cell::text),
                row.required("DEPOSIT_ACCOUNT_NO", Cell::text),
                row.required("MERCHANT_NAME", Cell::text),
                row.required("TRANSACTION_DATE", Cell::dateTime),
                row.required("SOURCE", Cell::text),
                row.required("REPORT_DATE", Cell::date),
                row.optional("BENEFICIARY_BANK_ACCOUNT", Cell::text),
                row.optional("BENEFICIARY_BANK_NAME", Cell::text));
    }

    @Override public String toString() {
        return Redacted.of("DisbursementRow").add("requestId", requestId).add("fundAmount", fundAmount).add("fundAmountCurrency", fundAmountCurrency)
                .add("chargeAmount", chargeAmount).add("fee", fee).add("wht", wht).add("vat", vat).add("paidTotalAmount", paidTotalAmount)
                .add("payerRoleId", payerRoleId).secret("depositAccountNo", depositAccountNo).add("merchantName", merchantName).add("transactionDate", transactionDate)
                .add("source", source).add("reportDate", reportDate).secret("beneficiaryBankAccount", beneficiaryBankAccount)
                .add("beneficiaryBankName", beneficiaryBankName).toString();
    }
}
