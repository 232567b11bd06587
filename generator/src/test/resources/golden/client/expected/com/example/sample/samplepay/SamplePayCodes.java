package com.example.sample.samplepay;

import com.example.sample.runtime.*;
import org.jspecify.annotations.NullMarked;

/** Response codes of Sample Payments, by operation, each with what happened to the money and what to do next. */
@NullMarked public final class SamplePayCodes { private SamplePayCodes() {}

    /** Codes of: Make a payment at once. */
    public static final class ExpressPayment { private ExpressPayment() {}
        /** 2005400: The payment was made. */
        public static final Code SUCCESSFUL = Code.of("2005400", 200, "Successful", OutcomeKind.SUCCESS, Action.PROCEED);

        /** All of them; a code that is not listed is no success by its HTTP status alone. */
        public static final CodeTable TABLE = CodeTable.of(SUCCESSFUL);
    }

    /** Codes of: Make a payment. */
    public static final class MakePayment { private MakePayment() {}
        /** 2005400: The payment was made. */
        public static final Code SUCCESSFUL = Code.of("2005400", 200, "Successful", OutcomeKind.SUCCESS, Action.PROCEED);
        /** 4045418: Another content under this reference. */
        public static final Code INCONSISTENT_REQUEST = Code.of("4045418", 404, "Inconsistent Request. [reason]", OutcomeKind.FAILED, Action.NEW_TRANSACTION);
        /** 4045499: Nobody knows. DANA published no action for it. */
        public static final Code SUCCESSFUL_4045499 = Code.of("4045499", 404, "Successful", OutcomeKind.UNKNOWN, Action.QUERY_STATUS);

        /** All of them; a code that is not listed is no success by its HTTP status alone. */
        public static final CodeTable TABLE = CodeTable.of(SUCCESSFUL, INCONSISTENT_REQUEST, SUCCESSFUL_4045499);
    }

    /** Codes of: Ask about a payment. */
    public static final class QueryPayment { private QueryPayment() {}
        /** 2005500: See the state. */
        public static final Code SUCCESSFUL = Code.of("2005500", 200, "Successful", OutcomeKind.SUCCESS, Action.PROCEED);
        /** 4045501: No such payment. */
        public static final Code TRANSACTION_NOT_FOUND = Code.of("4045501", 404, "Transaction Not Found", OutcomeKind.FAILED, Action.NEW_TRANSACTION).withTransaction(OutcomeKind.FAILED);

        /** All of them; a code that is not listed is no success by its HTTP status alone. */
        public static final CodeTable TABLE = CodeTable.of(SUCCESSFUL, TRANSACTION_NOT_FOUND);
    }
}
