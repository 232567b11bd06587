package io.github.danakit.contract.cli;

import io.github.danakit.contract.pact.ContractException;
import java.io.PrintStream;

/** {@code java -jar dana-contract-kit.jar verify --url …}: 0 all kept, 1 something broken, 2 called wrongly. */
public final class Main {
    private static final String USAGE = """
            Usage: java -jar dana-contract-kit.jar verify --url URL --product PRODUCT [options]

              --url URL              where the server listens
              --product PRODUCT      product whose callbacks it answers; may be repeated
              --operation NAME       operation that it answers, such as finish-notify; may be repeated, all when left out
              --path NAME=PATH       path where another than the described one is registered; may be repeated
              --states URL           states are set up by POST {"state", "params", "action", "danaPublicKey"} to this address
              --key FILE             private test key (PKCS#8 PEM) that DANA's messages are signed with; the server knows its
                                     public half. Without it one is made, and its public half goes to --states
              --partner-id ID        client id (of NICEPAY: iMid) that the server was set up with
              --merchant-key FILE    public half (PEM) of the test key that the server signs its answers with, where
                                     answers are signed; without it their signatures are not checked
              --secret FILE          merchant key that the server was set up with, where DANA's messages carry a digest
              --pacts FOLDER         contracts that dana:pacts has written; those of the kit when left out
              --report FOLDER        where dana-contracts.xml (JUnit) and dana-contracts.html go
            """;

    private final PrintStream out;
    private final PrintStream err;

    Main(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs and ends the process. */
    public static void main(String[] arguments) {
        // A library of ours would tell that nobody has set logging up, which is no news to who calls this.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.exit(new Main(System.out, System.err).run(arguments));
    }

    /** Runs, and tells the exit code. */
    int run(String... arguments) {
        if (arguments.length == 0 || !arguments[0].equals("verify")) {
            err.print(USAGE);
            return 2;
        }
        try {
            return new VerifyCommand(Arguments.parse(arguments), out).run();
        } catch (ContractException e) {
            err.println(e.getMessage());
            return 2;
        }
    }
}
