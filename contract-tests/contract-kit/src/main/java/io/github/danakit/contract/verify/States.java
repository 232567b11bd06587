package io.github.danakit.contract.verify;

import io.github.danakit.contract.pact.Interaction;

/** Brings a server into the state that an interaction is about. */
public interface States {
    /**
     * Sets a state up.
     *
     * @throws StateException when the server cannot be brought into it
     */
    void enter(Interaction interaction);

    /** A server that nobody can prepare: it answers as it does. */
    static States none() {
        return interaction -> {
            if (interaction.needsState()) {
                throw new StateException("nothing sets this state up; give the address of a states callback");
            }
        };
    }

    /** A state that could not be set up. */
    final class StateException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** With the reason. */
        public StateException(String reason) {
            super(reason);
        }
    }
}
