package com.example.sample.common;

import com.example.sample.runtime.*;
import org.jspecify.annotations.*;

/**
 * What became of a call.
 *
 * @param resultStatus S or F. Required. At most 1 characters.
 * @param resultCodeId Id of the code. Required. At most 16 characters.
 * @param resultCode Name of the code. Required. At most 64 characters.
 * @param resultMsg Text. Never shown by toString.
 */
@NullMarked public record SampleResult(
        String resultStatus,
        String resultCodeId,
        String resultCode,
        @Nullable String resultMsg) implements Checked {
    /** Starts a new one; {@link Builder#build} names every required member that is missing. */
    public static Builder builder() { return new Builder(); }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() {
        Builder builder = new Builder(); builder.resultStatus = resultStatus; builder.resultCodeId = resultCodeId; builder.resultCode = resultCode;
        builder.resultMsg = resultMsg; return builder;
    }

    @Override public void check(Check check) {
        check.text("resultStatus", resultStatus, true, 0, 1); check.text("resultCodeId", resultCodeId, true, 0, 16);
        check.text("resultCode", resultCode, true, 0, 64);
    }

    @Override public String toString() {
        return Redacted.of("SampleResult").add("resultStatus", resultStatus).add("resultCodeId", resultCodeId).add("resultCode", resultCode)
                .secret("resultMsg", resultMsg).toString();
    }

    /** Collects the members of {@link SampleResult}. */
    public static final class Builder {
        private @Nullable String resultStatus, resultCodeId, resultCode, resultMsg;

        /** S or F. Required. At most 1 characters. */
        public Builder resultStatus(String resultStatus) { this.resultStatus = resultStatus; return this; }
        /** Id of the code. Required. At most 16 characters. */
        public Builder resultCodeId(String resultCodeId) { this.resultCodeId = resultCodeId; return this; }
        /** Name of the code. Required. At most 64 characters. */
        public Builder resultCode(String resultCode) { this.resultCode = resultCode; return this; }
        /** Text. Never shown by toString. */
        public Builder resultMsg(@Nullable String resultMsg) { this.resultMsg = resultMsg; return this; }

        /** Makes the message; an IllegalArgumentException names all members that are missing or have a wrong form. */
        @SuppressWarnings("NullAway") public SampleResult build() {
            return Check.built("SampleResult", new SampleResult(resultStatus, resultCodeId, resultCode, resultMsg));
        }
    }
}
