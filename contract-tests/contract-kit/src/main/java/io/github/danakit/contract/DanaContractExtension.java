package io.github.danakit.contract;

import io.github.danakit.contract.signing.ContractKeys;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Runs the template method of a {@link DanaContract} class once per interaction. */
final class DanaContractExtension
        implements TestTemplateInvocationContextProvider, ParameterResolver, AfterAllCallback {
    private static final Namespace NAMESPACE = Namespace.create(DanaContractExtension.class);

    /** What a test class shares between its interactions. */
    static ContractRun run(ExtensionContext context) {
        ExtensionContext ofClass = context;
        while (ofClass.getTestMethod().isPresent() && ofClass.getParent().isPresent()) {
            ofClass = ofClass.getParent().get();
        }
        Class<?> type = ofClass.getRequiredTestClass();
        ContractRun run = ofClass.getStore(NAMESPACE).get(type, ContractRun.class);
        if (run == null) {
            run = ContractRun.of(type, SharedRun.of(context));
            ofClass.getStore(NAMESPACE).put(type, run);
        }
        return run;
    }

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        for (Class<?> type : context.getRequiredTestMethod().getParameterTypes()) {
            if (type == ContractCheck.class) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        ContractRun run = run(context);
        return run.contract().interactions().stream().map(interaction -> new ContractInvocation(interaction, run));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ContractKeys.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return run(context).keys();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        run(context).finish();
    }
}
