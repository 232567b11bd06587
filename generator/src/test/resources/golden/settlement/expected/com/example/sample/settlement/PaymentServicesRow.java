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
 * A row of: Settlement file of payment services.
 *
 * <p>What DANA pays out to a merchant, or to one of its divisions or shops: one row per payment, voucher deduction,
 * capture, refund or cancel. It serves orders of the payment gateway, the widget and QRIS. All amounts are
 * positive; TXN_TYPE tells in which direction the money goes. Which unit the file is made for is agreed with DANA,
 * and the payout follows the same unit.
 *
 * <p>Files are named {@code MERCHANT_SETTLEMENT_{mid}_{unit}_{unitName}_{date}.csv}.
 *
 * @param settlementTxnId Number of the payout batch. In every row. At most 64 characters.
 * @param txnId Id of what the row is about: the order (acquirementId) for ACQUIRING_ORDER, VOUCHER_DEDUCTION and
 *     CANCEL, the capture (captureId) for CAPTURE, the refund (refundId) for REFUND. In every row. At most 64
 *     characters.
 * @param txnType Kind of the row. In every row. At most 32 characters. Known values: ACQUIRING_ORDER,
 *     VOUCHER_DEDUCTION, CAPTURE, REFUND, CANCEL.
 * @param acquirementId DANA's id of the order, the referenceNo of the API answers. Marked mandatory, yet empty in
 *     several sample rows. At most 64 characters.
 * @param mid Merchant id at DANA. In every row. At most 64 characters.
 * @param settleDate When the money is due. In every row. At most 25 characters.
 * @param merchantName Name of the merchant. In every row. At most 128 characters.
 * @param txnAmount Amount of the order, voucher, capture, refund or cancel. In every row. At most 18 characters.
 * @param txnCurrency Currency. In every row. At most 3 characters. Known values: IDR.
 * @param txnDate When the order, capture, refund or cancel succeeded. In every row. At most 25 characters.
 * @param originalTxnId Id of what is taken back, the order (acquirementId), or the capture (captureId) when a
 *     capture is refunded. Required when TXN_TYPE is REFUND or CANCEL. At most 64 characters.
 * @param originalTxnDate When that order or capture succeeded. The sample fills it for other kinds of rows too.
 *     Required when TXN_TYPE is REFUND or CANCEL. At most 25 characters.
 * @param merchantCommissionEdik Fee of the merchant. In every row. At most 18 characters.
 * @param serviceTaxEdik Tax on MERCHANT_COMMISSION_EDIK. In every row. At most 18 characters.
 * @param withholdingTaxEdik Withholding tax that goes with MERCHANT_COMMISSION_EDIK. In every row. At most 18
 *     characters.
 * @param merchantCommissionAsr A second fee of the merchant; 0 in every sample row. In every row. At most 18
 *     characters.
 * @param serviceTaxAsr Tax on MERCHANT_COMMISSION_ASR. In every row. At most 18 characters.
 * @param withholdingTaxAsr Withholding tax that goes with MERCHANT_COMMISSION_ASR. In every row. At most 18
 *     characters.
 * @param settleAmount What is paid out: TXN_AMOUNT less fee and tax. 0 on rows paid by REBATE; a refund to the
 *     balance shows the full amount. Some files lack the column.
 * @param merchantTransId Your own number of the order. Some files lack the column.
 * @param merchantRequestId Your own number of the request; filled on REFUND and CAPTURE rows. Some files lack the
 *     column.
 * @param payMethod How it was paid; the values are those seen. ADJUSTMENT on an ACQUIRING_ORDER row: DANA gives the
 *     merchant money because a gateway refund could not be done. Known values: BALANCE, COUPON_DEALS, REBATE,
 *     ADJUSTMENT. Some files lack the column.
 * @param merchantCustId Customer at the merchant. Some files lack the column.
 * @param settleUnitType Unit that is paid out; empty or DEFAULT. Some files lack the column.
 * @param settleUnitValue Which unit that is; empty or DEFAULT. Some files lack the column.
 * @param shopId Shop of the order. Some files lack the column.
 * @param buyerMobileNo Mobile number of the customer; always empty in the sample. Some files lack the column. Never
 *     shown by toString.
 * @param divisionId Division of the order; always empty in the sample. Some files lack the column.
 * @param productType Product of DANA with which the order was paid; the values are those seen. Known values: MPM
 *     (Kode QR Penjual), Auto Debit, Online Cashier, Auth Capture, Direct Agreement Pay. Some files lack the
 *     column.
 */
@NullMarked public record PaymentServicesRow(
        String settlementTxnId,
        String txnId,
        String txnType,
        @Nullable String acquirementId,
        String mid,
        OffsetDateTime settleDate,
        String merchantName,
        MinorMoney txnAmount,
        String txnCurrency,
        OffsetDateTime txnDate,
        @Nullable String originalTxnId,
        @Nullable OffsetDateTime originalTxnDate,
        MinorMoney merchantCommissionEdik,
        MinorMoney serviceTaxEdik,
        Long withholdingTaxEdik,
        MinorMoney merchantCommissionAsr,
        MinorMoney serviceTaxAsr,
        Long withholdingTaxAsr,
        @Nullable MinorMoney settleAmount,
        @Nullable String merchantTransId,
        @Nullable String merchantRequestId,
        @Nullable String payMethod,
        @Nullable String merchantCustId,
        @Nullable String settleUnitType,
        @Nullable String settleUnitValue,
        @Nullable String shopId,
        @Nullable String buyerMobileNo,
        @Nullable String divisionId,
        @Nullable String productType) {
    private static final FileLayout LAYOUT = FileLayout.of(
            "UTF-8", ';', false, Header.PRESENT, Column.of("SETTLEMENT_TXN_ID"), Column.of("TXN_ID"), Column.of("TXN_TYPE"), Column.of("ACQUIREMENT_ID"),
            Column.of("MID"), Column.of("SETTLE_DATE").written("yyyy-MM-dd'T'HH:mm:ssXXX"), Column.of("MERCHANT_NAME"), Column.of("TXN_AMOUNT"),
            Column.of("TXN_CURRENCY"), Column.of("TXN_DATE").written("yyyy-MM-dd'T'HH:mm:ssXXX"), Column.of("ORIGINAL_TXN_ID"),
            Column.of("ORIGINAL_TXN_DATE").written("yyyy-MM-dd'T'HH:mm:ssXXX"), Column.of("MERCHANT_COMMISSION_EDIK"), Column.of("SERVICE_TAX_EDIK"),
            Column.of("WITHHOLDING_TAX_EDIK"), Column.of("MERCHANT_COMMISSION_ASR"), Column.of("SERVICE_TAX_ASR"), Column.of("WITHHOLDING_TAX_ASR"),
            Column.of("SETTLE_AMOUNT").orAbsent(), Column.of("MERCHANT_TRANS_ID").orAbsent(), Column.of("MERCHANT_REQUEST_ID").orAbsent(),
            Column.of("PAY_METHOD").orAbsent(), Column.of("MERCHANT_CUST_ID").orAbsent(), Column.of("SETTLE_UNIT_TYPE").orAbsent(),
            Column.of("SETTLE_UNIT_VALUE").orAbsent(), Column.of("SHOP_ID").orAbsent(), Column.of("BUYER_MOBILE_NO").orAbsent().secret(),
            Column.of("DIVISION_ID").orAbsent(), Column.of("PRODUCT_TYPE").orAbsent());

    /**
     * Reads a file row by row; close the stream to close the file.
     *
     * @throws FileFormatException when its header is wrong; going through the rows throws it for a wrong row
     */
    public static Stream<PaymentServicesRow> read(Path file) { return LAYOUT.read(file, PaymentServicesRow::of); }

    /**
     * Reads a file from a stream, which is closed together with the rows.
     *
     * @param name name of the file for messages
     * @throws FileFormatException when its header is wrong; going through the rows throws it for a wrong row
     */
    public static Stream<PaymentServicesRow> read(InputStream in, String name) { return LAYOUT.read(in, name, PaymentServicesRow::of); }

    private static PaymentServicesRow of(Row row) {
        return new PaymentServicesRow(
                row.required("SETTLEMENT_TXN_ID", Cell::text),
                row.required("TXN_ID", Cell::text),
                row.required("TXN_TYPE", Cell::text),
                row.optional("ACQUIREMENT_ID", Cell::text),
                row.required("MID", Cell::text),
                row.required("SETTLE_DATE", Cell::dateTime),
                row.required("MERCHANT_NAME", Cell::text),
                row.required("TXN_AMOUNT", Cell::minorMoney),
                row.required("TXN_CURRENCY", Cell::text),
                row.required("TXN_DATE", Cell::dateTime),
                row.optional("ORIGINAL_TXN_ID", Cell::text),
                row.optional("ORIGINAL_TXN_DATE", Cell::dateTime),
                row.required("MERCHANT_COMMISSION_EDIK", Cell::minorMoney),
                row.required("SERVICE_TAX_EDIK", Cell::minorMoney),
                row.required("WITHHOLDING_TAX_EDIK", Cell::whole),
                row.required("MERCHANT_COMMISSION_ASR", Cell::minorMoney),
                row.required("SERVICE_TAX_ASR", Cell::minorMoney),
                row.required("WITHHOLDING_TAX_ASR", Cell::whole),
                row.optional("SETTLE_AMOUNT", Cell::minorMoney),
                row.optional("MERCHANT_TRANS_ID", Cell::text),
                row.optional("MERCHANT_REQUEST_ID", Cell::text),
                row.optional("PAY_METHOD", Cell::text),
                row.optional("MERCHANT_CUST_ID", Cell::text),
                row.optional("SETTLE_UNIT_TYPE", Cell::text),
                row.optional("SETTLE_UNIT_VALUE", Cell::text),
                row.optional("SHOP_ID", Cell::text),
                row.optional("BUYER_MOBILE_NO", Cell::text),
                row.optional("DIVISION_ID", Cell::text),
                row.optional("PRODUCT_TYPE", Cell::text));
    }

    @Override public String toString() {
        return Redacted.of("PaymentServicesRow").add("settlementTxnId", settlementTxnId).add("txnId", txnId).add("txnType", txnType)
                .add("acquirementId", acquirementId).add("mid", mid).add("settleDate", settleDate).add("merchantName", merchantName).add("txnAmount", txnAmount)
                .add("txnCurrency", txnCurrency).add("txnDate", txnDate).add("originalTxnId", originalTxnId).add("originalTxnDate", originalTxnDate)
                .add("merchantCommissionEdik", merchantCommissionEdik).add("serviceTaxEdik", serviceTaxEdik).add("withholdingTaxEdik", withholdingTaxEdik)
                .add("merchantCommissionAsr", merchantCommissionAsr).add("serviceTaxAsr", serviceTaxAsr).add("withholdingTaxAsr", withholdingTaxAsr)
                .add("settleAmount", settleAmount).add("merchantTransId", merchantTransId).add("merchantRequestId", merchantRequestId).add("payMethod", payMethod)
                .add("merchantCustId", merchantCustId).add("settleUnitType", settleUnitType).add("settleUnitValue", settleUnitValue).add("shopId", shopId)
                .secret("buyerMobileNo", buyerMobileNo).add("divisionId", divisionId).add("productType", productType).toString();
    }
}
