package io.github.danakit.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the guide, run as they stand there. */
class GuideTest {
    private static final Pattern BLOCK = Pattern.compile("<!-- run: (\\w+) -->\n```sh\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void theCommandsOfTheGuideLeadToAForcedCodeAndToAnExplanation() throws Exception {
        for (String tool : List.of("bash", "openssl", "curl")) {
            assumeTrue(isThere(tool), "the command " + tool + " is not on the path");
        }
        Map<String, String> blocks = blocks();
        assertThat(blocks).containsOnlyKeys("start", "sign", "force", "wrong");
        List<String> lines = run(script(blocks)).lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).contains("2005400", "webRedirectUrl", "INV-1");
        String inconsistent = "{\"responseCode\":\"4045418\",\"responseMessage\":\"Inconsistent Request\"}";
        assertThat(lines.subList(1, 3)).containsOnly(inconsistent);
        assertThat(lines.get(3))
                .isEqualTo("{\"responseCode\":\"4015500\",\"responseMessage\":\"Unauthorized. Invalid Signature\"}"
                        + "the path differs: you signed the path /v1.0/debit/status.htm");
    }

    private static boolean isThere(String tool) {
        for (String directory : System.getenv("PATH").split(File.pathSeparator, -1)) {
            if (Files.isExecutable(Path.of(directory, tool))) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, String> blocks() throws IOException {
        String guide =
                Files.readString(Path.of("..", "..", "docs", "simulator.md")).replace("\r\n", "\n");
        Map<String, String> blocks = new LinkedHashMap<>();
        for (Matcher found = BLOCK.matcher(guide); found.find(); ) {
            blocks.put(found.group(1), found.group(2));
        }
        return blocks;
    }

    /** The terminals of the guide as one script; the jar is not built yet, so its program runs from its classes. */
    private static String script(Map<String, String> blocks) throws IOException {
        String start = blocks.getOrDefault("start", "").stripTrailing() + " >simulator.log 2>&1 &\n"
                + "until grep -q '^listening' simulator.log; do sleep 0.2; done\n";
        String all = "set -u\njava() { exec \"$JAVA\" -cp \"$PROGRAM\" " + Main.class.getName() + " \"${@:3}\"; }\n"
                + start + blocks.get("sign") + blocks.get("force") + blocks.get("wrong") + "kill $!\nwait\n";
        return all.replace("8787", String.valueOf(freePort()));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private String run(String script) throws IOException, InterruptedException {
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", script).directory(folder.toFile());
        bash.environment()
                .put(
                        "JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        bash.environment().put("PROGRAM", System.getProperty("java.class.path"));
        Path out = folder.resolve("out.txt");
        Process process = bash.redirectOutput(out.toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
