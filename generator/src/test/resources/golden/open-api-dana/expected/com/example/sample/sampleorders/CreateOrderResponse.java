package com.example.sample.sampleorders;

import com.example.sample.common.SampleResult;
import com.example.sample.runtime.*;
import org.jspecify.annotations.*;

/**
 * Answer of: Make an order.
 *
 * @param resultInfo What became of a call. Required.
 * @param id Id of the order.
 * @param number Your number of the order.
 */
@NullMarked public record CreateOrderResponse(
        SampleResult resultInfo,
        @Nullable String id,
        @Nullable String number) implements Checked {
    /** Starts a new one; {@link Builder#build} names every required member that is missing. */
    public static Builder builder() { return new Builder(); }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() { Builder builder = new Builder(); builder.resultInfo = resultInfo; builder.id = id; builder.number = number; return builder; }

    @Override public void check(Check check) { check.value("resultInfo", resultInfo, true); }

    /** Collects the members of {@link CreateOrderResponse}. */
    public static final class Builder {
        private @Nullable SampleResult resultInfo;
        private @Nullable String id, number;

        /** What became of a call. Required. */
        public Builder resultInfo(SampleResult resultInfo) { this.resultInfo = resultInfo; return this; }
        /** Id of the order. */
        public Builder id(@Nullable String id) { this.id = id; return this; }
        /** Your number of the order. */
        public Builder number(@Nullable String number) { this.number = number; return this; }

        /** Makes the message; an IllegalArgumentException names all members that are missing or have a wrong form. */
        @SuppressWarnings("NullAway") public CreateOrderResponse build() {
            return Check.built("CreateOrderResponse", new CreateOrderResponse(resultInfo, id, number));
        }
    }
}
