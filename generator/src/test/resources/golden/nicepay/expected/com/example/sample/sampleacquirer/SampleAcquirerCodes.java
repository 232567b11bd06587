package com.example.sample.sampleacquirer;

import com.example.sample.runtime.*;
import org.jspecify.annotations.NullMarked;

/** Response codes of Sample Acquirer, by operation, each with what happened to the money and what to do next. */
@NullMarked public final class SampleAcquirerCodes { private SampleAcquirerCodes() {}

    /** Codes of: Take the payer to the payment. */
    public static final class Pay { private Pay() {}
        /** 0000: Sent on. */
        public static final Code SUCCESS = Code.of("0000", 200, "SUCCESS", OutcomeKind.SUCCESS, Action.PROCEED);

        /** All of them; a code that is not listed is no success by its HTTP status alone. */
        public static final CodeTable TABLE = CodeTable.of(SUCCESS);
    }

    /** Codes of: Register a payment. */
    public static final class Register { private Register() {}
        /** 0000: Registered. */
        public static final Code SUCCESS = Code.of("0000", 200, "SUCCESS", OutcomeKind.SUCCESS, Action.PROCEED);

        /** All of them; a code that is not listed is no success by its HTTP status alone. */
        public static final CodeTable TABLE = CodeTable.of(SUCCESS);
    }

    /** Codes of: Tell the result of a payment. */
    public static final class Notification { private Notification() {}

        /** All of them; a code that is not listed is no success by its HTTP status alone. */
        public static final CodeTable TABLE = CodeTable.of();
    }
}
