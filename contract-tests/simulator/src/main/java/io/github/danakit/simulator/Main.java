package io.github.danakit.simulator;

import io.github.danakit.dana.runtime.SigningException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** Starts a simulator from the command line and runs until it is told to stop. */
public final class Main {

    private Main() {}

    /** Runs; see {@link CommandLine#HELP}. Ends with status 2 when an option is wrong, 1 when the start fails. */
    public static void main(String[] args) {
        // The server of the JDK reads these once, when it is first used: answer at once, and end calls that never come.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxReqTime", "30");
        System.setProperty("sun.net.httpserver.maxRspTime", "120");
        int status = run(List.of(args), System.out, System.err);
        if (status >= 0) {
            System.exit(status);
        }
    }

    /** Starts it; returns the status to end with, or -1 when it runs. */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        CommandLine line;
        try {
            line = CommandLine.parse(args);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println(CommandLine.HELP);
            return 2;
        }
        if (line.help()) {
            out.println(CommandLine.HELP);
            return 0;
        }
        try {
            Simulator simulator = Simulator.start(line.options(out));
            Runtime.getRuntime().addShutdownHook(new Thread(simulator::close, "dana-simulator-stop"));
            line.leader().ifPresent(process -> process.onExit().thenRun(() -> System.exit(0)));
            out.println("listening on " + simulator.baseUri());
            out.flush();
            return -1;
        } catch (IOException | SigningException e) {
            err.println("The simulator cannot start: " + e.getMessage());
            return 1;
        }
    }
}
