package io.github.danakit.simulator;

import io.github.danakit.dana.runtime.keys.ClientSecret;
import io.github.danakit.dana.runtime.keys.DanaKey;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Options of the command line, read and checked: all that is wrong is told at once. */
final class CommandLine {
    static final String HELP = String.join(
            System.lineSeparator(),
            "usage: java -jar dana-simulator.jar --partner-id ID --partner-key FILE [option…]",
            "  --partner-id ID       client id of the partner that may call (mandatory)",
            "  --partner-key FILE    public key of that partner, PEM (mandatory)",
            "  --dana-key FILE       private key that signs in DANA's place, PEM; made when the file is absent",
            "  --client-secret FILE  secret that the partner shares with DANA; NICEPAY and symmetric signatures need it",
            "  --port N              TCP port; 0, the default, picks a free one",
            "  --address ADDRESS     where to listen; 127.0.0.1 by default. Whoever reaches it can steer the simulator",
            "  --notify-url URL      where messages go whose address the partner did not name",
            "  --seed N              makes numbers and tokens; the same seed gives the same ones; 1 by default",
            "  --clock real|fixed    simulated time runs, or stands still until it is moved; real by default",
            "  --while-running PID   ends when the process with this number ends",
            "  --quiet               tells no calls",
            "  --help                this text");

    private static final Set<String> VALUED = Set.of(
            "--partner-id",
            "--partner-key",
            "--dana-key",
            "--client-secret",
            "--port",
            "--address",
            "--notify-url",
            "--seed",
            "--clock",
            "--while-running");
    private static final Set<String> FLAGS = Set.of("--quiet", "--help");

    private final Map<String, String> given;

    private CommandLine(Map<String, String> given) {
        this.given = given;
    }

    /**
     * Reads options, as {@code --port 8080} or {@code --port=8080}.
     *
     * @throws IllegalArgumentException that tells everything that is wrong
     */
    static CommandLine parse(List<String> args) {
        List<String> wrong = new ArrayList<>();
        Map<String, String> given = new LinkedHashMap<>();
        for (int i = 0; i < args.size(); i++) {
            String name = args.get(i);
            int equals = name.indexOf('=');
            if (equals > 0 && VALUED.contains(name.substring(0, equals))) {
                given.put(name.substring(0, equals), name.substring(equals + 1));
            } else if (VALUED.contains(name) && i + 1 < args.size()) {
                given.put(name, args.get(++i));
            } else if (VALUED.contains(name)) {
                wrong.add(name + " needs a value");
            } else if (FLAGS.contains(name)) {
                given.put(name, "");
            } else {
                wrong.add("there is no option " + name);
            }
        }
        CommandLine line = new CommandLine(given);
        line.check(wrong);
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join(System.lineSeparator(), wrong));
        }
        return line;
    }

    private void check(List<String> wrong) {
        if (help()) {
            return;
        }
        for (String name : List.of("--partner-id", "--partner-key")) {
            if (given.getOrDefault(name, "").isBlank()) {
                wrong.add(name + " is mandatory");
            }
        }
        checkForm("--port", "[0-9]{1,5}", "a number from 0 to 65535", wrong);
        checkForm("--while-running", "[0-9]{1,18}", "the number of a process", wrong);
        checkForm("--seed", "-?[0-9]{1,18}", "a whole number", wrong);
        checkForm("--clock", "real|fixed", "real or fixed", wrong);
        checkForm("--notify-url", "https?://[^\\s]+", "an address that starts with http:// or https://", wrong);
        if (given.getOrDefault("--port", "0").matches("[0-9]{1,5}")
                && Integer.parseInt(given.getOrDefault("--port", "0")) > 65_535) {
            wrong.add("--port is a number from 0 to 65535");
        }
    }

    private void checkForm(String name, String form, String words, List<String> wrong) {
        String value = given.get(name);
        if (value != null && !value.matches(form)) {
            wrong.add(name + " is " + words);
        }
    }

    boolean help() {
        return given.containsKey("--help");
    }

    /** The process with which the simulator ends, if it ends with one. */
    Optional<ProcessHandle> leader() {
        return Optional.ofNullable(given.get("--while-running")).flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)));
    }

    /**
     * The options of a simulator; what was made for it is told.
     *
     * @throws IOException when a file cannot be read or made
     */
    SimulatorOptions options(PrintStream out) throws IOException {
        DanaKeyFile danaKey = DanaKeyFile.at(given.get("--dana-key"));
        if (danaKey.made()) {
            out.println("DANA's public key, for your client:");
            out.print(danaKey.publicPem());
        }
        SimulatorOptions options = SimulatorOptions.of(
                        given.getOrDefault("--partner-id", ""),
                        DanaKey.fromPem(Path.of(given.getOrDefault("--partner-key", ""))),
                        danaKey.key())
                .withPort(Integer.parseInt(given.getOrDefault("--port", "0")))
                .withAddress(InetAddress.getByName(given.getOrDefault("--address", "127.0.0.1")))
                .withSeed(Long.parseLong(given.getOrDefault("--seed", "1")))
                .withTimeStanding(given.getOrDefault("--clock", "real").equals("fixed"));
        String notifyUrl = given.get("--notify-url");
        String secret = given.get("--client-secret");
        options = options.withClientSecret(secret == null ? null : ClientSecret.fromFile(Path.of(secret)));
        SimulatorOptions told = given.containsKey("--quiet") ? options : options.withConsole(out);
        return notifyUrl == null ? told : told.withNotifyUrl(URI.create(notifyUrl));
    }
}
