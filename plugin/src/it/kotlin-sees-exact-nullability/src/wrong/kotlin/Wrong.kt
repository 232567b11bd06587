package com.example

import com.example.dana.DanaClient
import com.example.dana.paymentgateway.QueryPaymentRequest

fun somethingThatMayBeNothing(query: QueryPaymentRequest): String = query.originalPartnerReferenceNo()

fun nothingForAMandatoryMember(): QueryPaymentRequest = QueryPaymentRequest.builder().merchantId(null).build()

fun nothingForAParameter(dana: DanaClient) = dana.paymentGateway().queryPayment(null)

fun nothingForASetting() = DanaClient.builder().partnerId(null)
