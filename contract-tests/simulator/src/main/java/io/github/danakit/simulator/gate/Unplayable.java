package io.github.danakit.simulator.gate;

/** The simulator is asked for something that it cannot play; DANA would never answer so. */
final class Unplayable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    private Unplayable(int status, String message) {
        super(message);
        this.status = status;
    }

    /** A scene that cannot be played. */
    static Unplayable scene(String message) {
        return new Unplayable(400, message);
    }

    /** The description shows no answer. */
    static Unplayable unknown(String message) {
        return new Unplayable(501, message);
    }

    int status() {
        return status;
    }
}
