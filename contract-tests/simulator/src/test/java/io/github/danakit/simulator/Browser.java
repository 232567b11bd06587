package io.github.danakit.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A customer with headless Chromium, who uses the keyboard. Steered by the protocol of Chromium's own tools. */
final class Browser implements AutoCloseable {
    private static final String LISTENING = "DevTools listening on ";
    private static final int PATIENCE_SECONDS = 60;

    private final Process chromium;
    private final WebSocket socket;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();

    /** Chromium on the path, if there is one. */
    static Optional<File> chromium() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(path -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> new File(path, name)))
                .filter(File::canExecute)
                .findFirst();
    }

    Browser(File program, Path folder) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                program.getPath(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
                "--remote-debugging-port=0",
                "--user-data-dir=" + folder.resolve("profile"),
                "about:blank"));
        chromium = new ProcessBuilder(command).redirectErrorStream(true).start();
        HttpClient http = HttpClient.newHttpClient();
        socket = http.newWebSocketBuilder()
                .buildAsync(page(http, address(chromium)), new Incoming())
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        send("Page.enable", Map.of());
    }

    private static URI address(Process chromium) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(chromium.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(LISTENING)) {
                URI address = URI.create(line.substring(LISTENING.length()).strip());
                new Thread(() -> lines.lines().forEach(rest -> {}), "chromium-output").start();
                return URI.create("http://127.0.0.1:" + address.getPort());
            }
        }
        throw new IOException("Chromium ended before it listened");
    }

    private static URI page(HttpClient http, URI tools) throws Exception {
        HttpRequest list = HttpRequest.newBuilder(tools.resolve("/json/list")).build();
        JsonNode pages = Partner.JSON.readTree(
                http.send(list, HttpResponse.BodyHandlers.ofString()).body());
        for (JsonNode page : pages) {
            if (page.path("type").asText().equals("page")) {
                return URI.create(page.path("webSocketDebuggerUrl").asText());
            }
        }
        throw new IOException("Chromium shows no page: " + pages);
    }

    /** Collects whole messages and hands answers to whoever asked. */
    private final class Incoming implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                take(text.toString());
                text.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    private void take(String text) {
        try {
            JsonNode message = Partner.JSON.readTree(text);
            CompletableFuture<JsonNode> asked =
                    waiting.remove(message.path("id").asInt());
            if (asked != null) {
                asked.complete(message.path("result"));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode send(String method, Map<String, ?> parameters) throws Exception {
        int number = numbers.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(number, answer);
        ObjectNode message = Partner.JSON.createObjectNode().put("id", number).put("method", method);
        message.set("params", Partner.JSON.valueToTree(parameters));
        socket.sendText(message.toString(), true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Opens a page and waits until it is there. */
    void open(String address) throws Exception {
        send("Page.navigate", Map.of("url", address));
        await("document.readyState === 'complete' && location.href !== 'about:blank'");
    }

    /** The value of an expression in the page, as text. */
    String value(String expression) throws Exception {
        return send("Runtime.evaluate", Map.of("expression", expression))
                .at("/result/value")
                .asText();
    }

    private void await(String condition) throws Exception {
        for (int i = 0; i < PATIENCE_SECONDS * 20; i++) {
            if (value(condition).equals("true")) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError(condition + " did not come true at " + value("location.href"));
    }

    /** Goes to the button with this text by the key Tab, presses Enter, and waits for the next page. */
    void press(String text) throws Exception {
        for (int i = 0; i < 20 && !value("document.activeElement.textContent").equals(text); i++) {
            key("Tab", 9, "");
        }
        if (!value("document.activeElement.tagName + ' ' + document.activeElement.textContent")
                .equals("BUTTON " + text)) {
            throw new AssertionError("the key Tab leads to no button " + text);
        }
        String before = value("location.href + performance.timeOrigin");
        key("Enter", 13, "\r");
        await("location.href + performance.timeOrigin !== '" + before + "' && document.readyState === 'complete'");
    }

    private void key(String name, int code, String text) throws Exception {
        for (String type : List.of("keyDown", "keyUp")) {
            send(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", name, "code", name, "windowsVirtualKeyCode", code, "text", text));
        }
    }

    /** Role and name of everything that a screen reader meets, such as {@code button Pay}. */
    List<String> readAloud() throws Exception {
        send("Accessibility.enable", Map.of());
        List<String> met = new ArrayList<>();
        for (JsonNode node : send("Accessibility.getFullAXTree", Map.of()).path("nodes")) {
            met.add(node.at("/role/value").asText() + " "
                    + node.at("/name/value").asText());
        }
        return met;
    }

    @Override
    public void close() {
        socket.abort();
        chromium.destroy();
        chromium.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
}
