package com.example.sample.sampletoken;

import com.example.sample.runtime.*;
import org.jspecify.annotations.NullMarked;

/** Response codes of Sample Tokens, by operation, each with what happened to the money and what to do next. */
@NullMarked public final class SampleTokenCodes { private SampleTokenCodes() {}

    /** Codes of: Exchange a code for the token of a customer. */
    public static final class ExchangeCode { private ExchangeCode() {}
        /** 2007400: Here it is. */
        public static final Code SUCCESSFUL = Code.of("2007400", 200, "Successful", OutcomeKind.SUCCESS, Action.PROCEED);

        /** All of them; a code that is not listed is no success by its HTTP status alone. */
        public static final CodeTable TABLE = CodeTable.of(SUCCESSFUL);
    }

    /** Codes of: Get the token of a partner. */
    public static final class GetToken { private GetToken() {}
        /** 2007300: Here it is. */
        public static final Code SUCCESSFUL = Code.of("2007300", 200, "Successful", OutcomeKind.SUCCESS, Action.PROCEED);

        /** All of them; a code that is not listed is no success by its HTTP status alone. */
        public static final CodeTable TABLE = CodeTable.of(SUCCESSFUL);
    }

    /** Codes of: Make a payment. */
    public static final class MakePayment { private MakePayment() {}
        /** 2005400: The payment was made. */
        public static final Code SUCCESSFUL = Code.of("2005400", 200, "Successful", OutcomeKind.SUCCESS, Action.PROCEED);
        /** 4015401: The token is over. */
        public static final Code INVALID_TOKEN_B2_B = Code.of("4015401", 401, "Invalid Token (B2B)", OutcomeKind.FAILED, Action.RENEW_TOKEN);

        /** All of them; a code that is not listed is no success by its HTTP status alone. */
        public static final CodeTable TABLE = CodeTable.of(SUCCESSFUL, INVALID_TOKEN_B2_B);
    }

    /** Codes of: End the binding of a customer. */
    public static final class Unbind { private Unbind() {}
        /** 2000900: Unbound. */
        public static final Code SUCCESSFUL = Code.of("2000900", 200, "Successful", OutcomeKind.SUCCESS, Action.PROCEED);

        /** All of them; a code that is not listed is no success by its HTTP status alone. */
        public static final CodeTable TABLE = CodeTable.of(SUCCESSFUL);
    }
}
