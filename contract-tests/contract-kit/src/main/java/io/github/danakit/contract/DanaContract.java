package io.github.danakit.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class that holds the team's own server against everything that DANA may send to it. The class starts the
 * server, with {@link io.github.danakit.contract.signing.ContractKeys} as a parameter of a lifecycle method, sets
 * states up in {@link DanaState} methods, and has one {@code @TestTemplate} method with a {@link ContractCheck}:
 *
 * <pre>{@code
 * @TestTemplate
 * void answersDana(ContractCheck check) {
 *     check.verify(server.home());
 * }
 * }</pre>
 *
 * It runs once per interaction and fails when there is none.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DanaContractExtension.class)
public @interface DanaContract {
    /** Product whose callbacks are served, such as {@code payment-gateway}. */
    String product();

    /** Operations that the server answers, such as {@code finish-notify}; all when left out. */
    String[] operations() default {};

    /** Paths where the server registered others than the description has, as {@code finish-notify=/dana/notify}. */
    String[] paths() default {};

    /** Client id (of NICEPAY: iMid) that the server is set up with; one of the kit's own when left out. */
    String partnerId() default "";

    /** Folder that {@code dana:pacts} has written; the contracts of the kit when left out. */
    String pacts() default "";
}
