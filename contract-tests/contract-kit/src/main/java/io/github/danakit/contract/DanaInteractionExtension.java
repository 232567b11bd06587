package io.github.danakit.contract;

import io.github.danakit.contract.mock.MockServer;
import io.github.danakit.contract.pact.Interaction;
import io.github.danakit.contract.pact.Mismatch;
import io.github.danakit.contract.signing.ContractKeys;
import io.github.danakit.contract.verify.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts a mock of DANA for one test and judges what it received. */
final class DanaInteractionExtension implements ParameterResolver, AfterTestExecutionCallback {
    private static final Namespace NAMESPACE = Namespace.create(DanaInteractionExtension.class);

    private record Run(Interaction interaction, MockServer server) {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == DanaMock.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        DanaInteraction wanted = context.getRequiredTestMethod().getAnnotation(DanaInteraction.class);
        SharedRun shared = SharedRun.of(context);
        ChosenInteraction chosen = ChosenInteraction.of(wanted, shared.contracts(wanted.pacts()));
        ContractKeys keys = shared.keys(wanted.partnerId());
        try {
            MockServer server = new MockServer(chosen.contracts(), chosen.contract(), chosen.interaction(), keys);
            server.expect(chosen.interaction(), wanted.answer());
            context.getStore(NAMESPACE).put(Run.class, new Run(chosen.interaction(), server));
            return new DanaMock(server, chosen.interaction(), keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Run run = context.getStore(NAMESPACE).get(Run.class, Run.class);
        if (run == null) {
            return;
        }
        try (MockServer server = run.server()) {
            List<Mismatch> mismatches = server.mismatches();
            if (!mismatches.isEmpty()) {
                throw new AssertionError(Failure.describe(run.interaction(), mismatches));
            }
            if (server.requests() == 0) {
                throw new AssertionError(Failure.describe(
                        run.interaction(),
                        List.of(new Mismatch("request", "one", "none; the code did not call DANA"))));
            }
        }
    }
}
