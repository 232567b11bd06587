package com.example.sample.samplepay;

import com.example.sample.runtime.*;
import org.jspecify.annotations.NullMarked;

/** Response codes of Sample Notifications, by operation, each with what happened to the money and what to do next. */
@NullMarked public final class SamplePayCodes { private SamplePayCodes() {}

    /** Codes of: A payment has ended. */
    public static final class FinishNotify { private FinishNotify() {}
        /** 2005600: Taken. */
        public static final Code SUCCESSFUL = Code.of("2005600", 200, "Successful", OutcomeKind.SUCCESS, Action.PROCEED);
        /** 5005601: Send it again. */
        public static final Code INTERNAL_SERVER_ERROR = Code.of("5005601", 500, "Internal Server Error", OutcomeKind.PENDING, Action.RETRY_SAME_REQUEST);

        /** All of them; a code that is not listed is no success by its HTTP status alone. */
        public static final CodeTable TABLE = CodeTable.of(SUCCESSFUL, INTERNAL_SERVER_ERROR);
    }
}
