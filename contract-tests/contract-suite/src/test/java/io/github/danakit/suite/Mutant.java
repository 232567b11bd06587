package io.github.danakit.suite;

/**
 * A fault to sow into emitted code.
 *
 * @param name what is wrong
 * @param client whether the client suffers, or the stub
 * @param file emitted file below the base package
 * @param text what stands there
 * @param fault what stands there instead
 */
record Mutant(String name, boolean client, String file, String text, String fault) {
    @Override
    public String toString() {
        return (client ? "client: " : "stub: ") + name;
    }
}
