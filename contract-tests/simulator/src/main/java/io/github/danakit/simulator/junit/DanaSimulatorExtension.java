package io.github.danakit.simulator.junit;

import io.github.danakit.dana.runtime.keys.ClientSecret;
import io.github.danakit.dana.runtime.keys.RsaKeyPair;
import io.github.danakit.simulator.Simulator;
import io.github.danakit.simulator.SimulatorControl;
import io.github.danakit.simulator.SimulatorOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the simulator of a test class, hands it to the tests and stops it. */
final class DanaSimulatorExtension implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {
    private static final Namespace OWN = Namespace.create(DanaSimulatorExtension.class);

    /** Kept in the store of the test class, which closes it. */
    private record Run(Simulator simulator, RunningDana dana) implements AutoCloseable {
        @Override
        public void close() {
            simulator.close();
        }
    }

    DanaSimulatorExtension() {}

    @Override
    public void beforeAll(ExtensionContext context) {
        Class<?> test = context.getRequiredTestClass();
        DanaSimulator wanted = test.getAnnotation(DanaSimulator.class);
        if (wanted != null) {
            context.getStore(OWN).put(Run.class, start(wanted));
        }
    }

    private static Run start(DanaSimulator wanted) {
        RsaKeyPair partner = RsaKeyPair.generate();
        RsaKeyPair dana = RsaKeyPair.generate();
        String secret = UUID.randomUUID().toString();
        SimulatorOptions options = SimulatorOptions.of(wanted.partnerId(), partner.publicKey(), dana.privateKey())
                .withClientSecret(ClientSecret.of(secret))
                .withNotifyUrl(wanted.notifyUrl().isEmpty() ? null : URI.create(wanted.notifyUrl()))
                .withSeed(wanted.seed())
                .withTimeStanding(wanted.timeStands());
        try {
            Simulator simulator = Simulator.start(options);
            RunningDana running = new RunningDana(
                    simulator.baseUri(),
                    wanted.partnerId(),
                    partner.privatePem(),
                    secret,
                    dana.publicPem(),
                    simulator.control());
            return new Run(simulator, running);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        running(context).control().reset();
    }

    private static RunningDana running(ExtensionContext context) {
        Run run = context.getStore(OWN).get(Run.class, Run.class);
        if (run == null) {
            throw new IllegalStateException("no simulator runs for "
                    + context.getRequiredTestClass().getName() + ": put @DanaSimulator on the outermost test class");
        }
        return run.dana();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == RunningDana.class || type == SimulatorControl.class || type == URI.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        RunningDana running = running(context);
        Class<?> type = parameter.getParameter().getType();
        return type == URI.class ? running.baseUri() : type == RunningDana.class ? running : running.control();
    }
}
