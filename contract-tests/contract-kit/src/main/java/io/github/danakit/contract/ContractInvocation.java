package io.github.danakit.contract;

import io.github.danakit.contract.pact.ContractException;
import io.github.danakit.contract.pact.Interaction;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;

/** One run of a template method: sets the state up, hands the check over, and sees that it was used. */
final class ContractInvocation
        implements TestTemplateInvocationContext,
                ParameterResolver,
                BeforeTestExecutionCallback,
                AfterTestExecutionCallback {
    private final ContractRun run;
    private final Interaction interaction;
    private final ContractCheck check;

    ContractInvocation(Interaction interaction, ContractRun run) {
        this.run = run;
        this.interaction = interaction;
        this.check = new ContractCheck(interaction, run.server());
    }

    @Override
    public String getDisplayName(int index) {
        return interaction.description();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
        return List.of(this);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ContractCheck.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return check;
    }

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        run.states().enter(interaction, context.getRequiredTestInstance());
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (check.done()) {
            run.counted();
        } else if (context.getExecutionException().isEmpty()) {
            throw new ContractException(
                    "DANA-PACT-006",
                    interaction.description() + " was not checked. Call verify(…) of the ContractCheck.");
        }
    }
}
