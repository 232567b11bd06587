package com.example.sample.sampleorders;

import com.example.sample.common.SampleResult;
import com.example.sample.runtime.*;
import org.jspecify.annotations.*;

/**
 * Answer of: Nobody knows the function of this call.
 *
 * @param resultInfo What became of a call. Required.
 */
@NullMarked public record OrderToldResponse(
        SampleResult resultInfo) implements Checked {
    /** Starts a new one; {@link Builder#build} names every required member that is missing. */
    public static Builder builder() { return new Builder(); }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() { Builder builder = new Builder(); builder.resultInfo = resultInfo; return builder; }

    @Override public void check(Check check) { check.value("resultInfo", resultInfo, true); }

    /** Collects the members of {@link OrderToldResponse}. */
    public static final class Builder {
        private @Nullable SampleResult resultInfo;

        /** What became of a call. Required. */
        public Builder resultInfo(SampleResult resultInfo) { this.resultInfo = resultInfo; return this; }

        /** Makes the message; an IllegalArgumentException names all members that are missing or have a wrong form. */
        @SuppressWarnings("NullAway") public OrderToldResponse build() { return Check.built("OrderToldResponse", new OrderToldResponse(resultInfo)); }
    }
}
