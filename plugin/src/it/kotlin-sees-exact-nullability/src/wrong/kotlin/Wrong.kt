package com.example

import com.example.dana.paymentgateway.QueryPaymentRequest

fun somethingThatMayBeNothing(query: QueryPaymentRequest): String = query.originalPartnerReferenceNo()
