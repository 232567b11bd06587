package io.github.danakit.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.danakit.dana.runtime.keys.RsaKeyPair;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
    @TempDir
    private Path folder;

    private static String told(int status, String... args) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        assertThat(Main.run(List.of(args), print, print)).isEqualTo(status);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithTheListOfOptions() {
        assertThat(told(2, "--prot", "1", "--port", "x", "--clock", "slow", "--seed"))
                .contains("there is no option --prot", "--port is a number", "--clock is real or fixed")
                .contains("--seed needs a value", "--partner-id is mandatory", "usage: java -jar");
        assertThat(told(0, "--help")).contains("--notify-url");
    }

    @Test
    void aKeyThatCannotBeReadIsToldWithoutAStackTrace() {
        assertThat(told(1, "--partner-id", "p", "--partner-key", "none.pem"))
                .contains("The simulator cannot start:")
                .doesNotContain("\tat ");
    }

    @Test
    void theProgramMakesItsKeyListensAndEndsWhenTold() throws Exception {
        Path partnerKey = Files.writeString(
                folder.resolve("partner.pem"), RsaKeyPair.generate().publicPem());
        Path danaKey = folder.resolve("dana.pem");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--partner-id=p",
                        "--partner-key=" + partnerKey,
                        "--dana-key=" + danaKey,
                        "--while-running=" + ProcessHandle.current().pid())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> lines = new ArrayList<>();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
                if (line.startsWith("listening on ")) {
                    break;
                }
            }
            String last = lines.get(lines.size() - 1);
            assertThat(last).matches("listening on http://127\\.0\\.0\\.1:\\d+");
            assertThat(String.join("\n", lines)).contains("BEGIN PUBLIC KEY").doesNotContain("PRIVATE");
            assertThat(Files.readString(danaKey)).contains("BEGIN PRIVATE KEY");
            URI page = URI.create(last.substring("listening on ".length()) + "/_simulator");
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).contains("DANA simulator");
            process.destroy();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isIn(143, 1);
        } finally {
            process.destroyForcibly();
        }
    }
}
