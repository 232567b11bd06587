package com.example.sample.sampleacquirer;

import com.example.sample.runtime.ProtocolException;
import com.example.sample.runtime.client.PageReturn;
import org.jspecify.annotations.*;

/**
 * What browsers bring back to your own addresses for Sample Acquirer. Nobody signed it and anyone can make such an address: show a page, and learn the truth
 * from a notification or a query.
 */
@NullMarked public final class SampleAcquirerReturns {
    private SampleAcquirerReturns() {}

    /**
     * The browser of the payer comes back.
     *
     * <p>It is not signed.
     *
     * @param query the query of the address as it was opened, without the question mark
     * @throws ProtocolException when it cannot be read or something mandatory is missing
     */
    public static PaymentCallbackParameters paymentCallback(@Nullable String query) { return PageReturn.of(query).read(PaymentCallbackParameters.class); }
}
