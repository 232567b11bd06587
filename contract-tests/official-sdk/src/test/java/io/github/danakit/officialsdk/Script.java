package io.github.danakit.officialsdk;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A script that uses the SDK. Everything that it needs it gets by environment variables, which, unlike arguments, are
 * not shown in lists of processes; of this build's own variables it sees only those that Node needs to start.
 */
record Script(String name, Map<String, String> variables) {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    Script {
        variables = Map.copyOf(variables);
    }

    Script with(String variable, String value) {
        Map<String, String> more = new TreeMap<>(variables);
        more.put(variable, value);
        return new Script(name, more);
    }

    SdkReport run() throws IOException {
        return JSON.readValue(output(), SdkReport.class);
    }

    /** For scripts that use the SDK several times. */
    List<SdkReport> runAll() throws IOException {
        return List.of(JSON.readValue(output(), SdkReport[].class));
    }

    private String output() throws IOException {
        ProcessBuilder node = new ProcessBuilder("node", name).directory(OfficialSdk.FOLDER.toFile());
        node.environment().keySet().retainAll(Set.of("PATH", "Path", "SystemRoot"));
        node.environment().put("DOTENV_CONFIG_QUIET", "true");
        node.environment().putAll(variables);
        Finished finished = Finished.of(node, LIMIT);
        if (finished.exitCode() != 0) {
            throw new IllegalStateException(name + " ended with " + finished.exitCode() + ": " + finished.err());
        }
        return finished.out();
    }
}
