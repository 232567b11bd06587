package com.example

import com.example.dana.DanaClient
import com.example.dana.common.OriginalServiceCode
import com.example.dana.paymentgateway.QueryPaymentRequest
import com.example.dana.paymentgateway.QueryPaymentResponse
import com.example.dana.runtime.OutcomeKind

/** Members that may be absent are nullable, the others are not: any other type would be a warning, and warnings fail this build. */
fun ask(dana: DanaClient, order: String?): String {
    val query: QueryPaymentRequest = QueryPaymentRequest.builder()
        .originalPartnerReferenceNo(order)
        .serviceCode(OriginalServiceCode.PAYMENT)
        .merchantId("216620000000000000001")
        .build()
    val merchant: String = query.merchantId()
    val reference: String = query.originalPartnerReferenceNo() ?: "none"
    val outcome = dana.paymentGateway().queryPayment(query)
    val answer: QueryPaymentResponse = outcome.body()
    val paid = when (outcome.transaction().outcome()) {
        OutcomeKind.SUCCESS -> true
        OutcomeKind.PENDING, OutcomeKind.FAILED, OutcomeKind.UNKNOWN -> false
    }
    return "$merchant $reference ${answer.responseCode().length} ${answer.title()?.length} $paid"
}
