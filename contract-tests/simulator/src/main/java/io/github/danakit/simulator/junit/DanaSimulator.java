package io.github.danakit.simulator.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a simulated DANA for the tests of a class. Its parts come as parameters of tests and constructors:
 * {@link RunningDana}, {@code SimulatorControl} or, for the base address, {@code URI}. Before every test everything is
 * forgotten. The keys are made for the run.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DanaSimulatorExtension.class)
public @interface DanaSimulator {
    /** Client id of the partner that may call. */
    String partnerId() default "2026000000000000000001";

    /** Where messages go whose address the partner did not name; empty for nowhere. */
    String notifyUrl() default "";

    /** Makes numbers and tokens; the same seed gives the same ones. */
    long seed() default 1;

    /** Whether the time of life cycles stands still until it is moved. */
    boolean timeStands() default false;
}
