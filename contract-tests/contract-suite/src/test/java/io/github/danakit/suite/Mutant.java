package io.github.danakit.suite;

/**
 * A fault to sow into emitted code.
 *
 * @param product product whose contract has to catch it
 * @param client whether the client suffers, or the stub
 * @param name what is wrong
 * @param file emitted file below the base package
 * @param text what stands there
 * @param fault what stands there instead
 */
record Mutant(String product, boolean client, String name, String file, String text, String fault) {
    static Mutant client(String product, String name, String file, String text, String fault) {
        return new Mutant(product, true, name, file, text, fault);
    }

    static Mutant stub(String product, String name, String file, String text, String fault) {
        return new Mutant(product, false, name, file, text, fault);
    }

    @Override
    public String toString() {
        return (client ? "client of " : "stub of ") + product + ": " + name;
    }
}
