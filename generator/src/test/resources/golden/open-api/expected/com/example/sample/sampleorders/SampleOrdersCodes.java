package com.example.sample.sampleorders;

import com.example.sample.runtime.*;
import org.jspecify.annotations.NullMarked;

/** Response codes of Sample Orders, by operation, each with what happened to the money and what to do next. */
@NullMarked public final class SampleOrdersCodes { private SampleOrdersCodes() {}

    /** Codes of: Make an order. */
    public static final class CreateOrder { private CreateOrder() {}
        /** 00000000: The order was made. */
        public static final Code SUCCESS = Code.of("00000000", 200, "success", OutcomeKind.SUCCESS, Action.PROCEED).named("S", "SUCCESS");
        /** 00000004: A field is wrong. */
        public static final Code PARAM_ILLEGAL = Code.of("00000004", 200, "parameter illegal", OutcomeKind.FAILED, Action.FIX_REQUEST).named("F", "PARAM_ILLEGAL");
        /** SHOP_NOT_EXIST: There is no such shop. */
        public static final Code SHOP_NOT_EXIST = Code.of("SHOP_NOT_EXIST", 200, "", OutcomeKind.FAILED, Action.CONTACT_DANA).named("", "SHOP_NOT_EXIST");

        /** All of them; a code that is not listed is no success by its HTTP status alone. */
        public static final CodeTable TABLE = CodeTable.of(SUCCESS, PARAM_ILLEGAL, SHOP_NOT_EXIST);
    }

    /** Codes of: Nobody knows the function of this call. */
    public static final class OrderHeard { private OrderHeard() {}

        /** All of them; a code that is not listed is no success by its HTTP status alone. */
        public static final CodeTable TABLE = CodeTable.of();
    }

    /** Codes of: An order was paid. */
    public static final class OrderTold { private OrderTold() {}
        /** 00000000: Stored. */
        public static final Code SUCCESS = Code.of("00000000", 200, "success", OutcomeKind.SUCCESS, Action.PROCEED).named("S", "SUCCESS");
        /** 00000900: Send it again. */
        public static final Code SYSTEM_ERROR = Code.of("00000900", 200, "system error", OutcomeKind.PENDING, Action.RETRY_SAME_REQUEST).named("U", "SYSTEM_ERROR");

        /** All of them; a code that is not listed is no success by its HTTP status alone. */
        public static final CodeTable TABLE = CodeTable.of(SUCCESS, SYSTEM_ERROR);
    }
}
