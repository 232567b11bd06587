package io.github.danakit.contract;

import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.ContractException;
import io.github.danakit.contract.pact.DanaCode;
import io.github.danakit.contract.pact.Interaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The {@link DanaState} methods of a test class. */
final class StateMethods {
    private final Map<String, Method> methods = new HashMap<>();
    private @Nullable Method otherwise;

    StateMethods(Class<?> type, Contract contract) {
        Set<String> known =
                contract.interactions().stream().map(Interaction::state).collect(Collectors.toSet());
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            for (Method method : each.getDeclaredMethods()) {
                DanaState state = method.getAnnotation(DanaState.class);
                if (state != null) {
                    add(method, state, known, contract);
                }
            }
        }
    }

    private void add(Method method, DanaState state, Set<String> known, Contract contract) {
        method.setAccessible(true);
        if (state.value().length == 0) {
            otherwise = otherwise == null ? method : otherwise;
        }
        for (String name : state.value()) {
            if (!known.contains(name)) {
                throw new ContractException(
                        "DANA-PACT-009",
                        "the state '" + name + "' of " + method.getName() + " is none of " + contract.product()
                                + ". Use a constant of DanaStates.");
            }
            methods.putIfAbsent(name, method);
        }
    }

    /** Brings the server into the state of an interaction. */
    void enter(Interaction interaction, Object test) {
        Method own = methods.get(interaction.state());
        Method method = own == null && interaction.needsState() ? otherwise : own;
        if (method == null) {
            if (interaction.needsState()) {
                throw new ContractException(
                        "DANA-PACT-010",
                        "nothing sets the state '" + interaction.state() + "' up. Add a method with @DanaState, "
                                + "or name the operations that your server answers in @DanaContract.");
            }
            return;
        }
        invoke(method, test, state(interaction));
    }

    private static ContractState state(Interaction interaction) {
        DanaCode code = interaction.code().orElseThrow();
        return new ContractState(interaction.state(), interaction.operation().id(), code.code(), code.http());
    }

    private static void invoke(Method method, Object test, ContractState state) {
        try {
            if (method.getParameterCount() == 0) {
                method.invoke(test);
            } else {
                method.invoke(test, state);
            }
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the state '" + state.name() + "' could not be set up", e.getCause());
        } catch (IllegalAccessException | IllegalArgumentException e) {
            throw new ContractException(
                    "DANA-PACT-011",
                    method.getName() + " cannot set a state up. Let it take nothing, or a ContractState.");
        }
    }
}
