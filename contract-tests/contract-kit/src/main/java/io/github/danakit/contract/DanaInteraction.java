package io.github.danakit.contract;

import io.github.danakit.contract.signing.HostileAnswer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test in which the team's own client meets one contract. The test takes a {@link DanaMock}, lets its code call it,
 * and asserts what the code does about the answer. Afterwards the test fails unless a request came in that matches the
 * contract and is rightly signed. Stands beside {@code @Test}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DanaInteractionExtension.class)
public @interface DanaInteraction {
    /** The interaction: operation and code, such as {@code create-order-hosted 4045418}. */
    String value();

    /** Product, where several have an operation of this name. */
    String product() default "";

    /**
     * How the answer is spoilt, to see that the code does not take it for the documented one. It has to fit the
     * operation: only signed answers can be forged.
     */
    HostileAnswer answer() default HostileAnswer.NONE;

    /** Client id under which DANA knows the code under test; one of the kit's own when left out. */
    String partnerId() default "";

    /** Folder that {@code dana:pacts} has written; the contracts of the kit when left out. */
    String pacts() default "";
}
