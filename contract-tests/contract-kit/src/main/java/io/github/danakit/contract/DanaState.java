package io.github.danakit.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a {@link DanaContract} class that brings the server into a state before an interaction, such as
 * {@code DanaStates.PaymentGateway.FINISH_NOTIFY_5005601}. It may take a {@link ContractState}. States of an ordinary
 * good answer and of hostile messages need none; any other without a method fails.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface DanaState {
    /**
     * States that the method sets up, constants of {@code DanaStates}; every state without a method of its own when
     * left out.
     */
    String[] value() default {};
}
