package com.example

import com.example.dana.paymentgateway.QueryPaymentRequest

fun nothingWhereSomethingIsDue(): QueryPaymentRequest.Builder = QueryPaymentRequest.builder().merchantId(null)

fun somethingThatMayBeNothing(query: QueryPaymentRequest): String = query.originalPartnerReferenceNo()
