package io.github.danakit.generator;

import com.sun.net.httpserver.HttpHandler;
import io.github.danakit.runtime.server.Endpoint;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/** The adapter for the JDK's server as it is emitted, compiled against our own runtime. */
public final class EmittedAdapter {
    private static final Path GOLDEN =
            Path.of("src/test/resources/golden/adapters/expected/com/example/sample/adapter");

    private EmittedAdapter() {}

    /** Serves the endpoint with the adapter, which is compiled into the folder unless it is there already. */
    public static HttpHandler of(Endpoint endpoint, Path folder) throws IOException, ReflectiveOperationException {
        if (!Files.exists(folder.resolve("classes"))) {
            compile(folder);
        }
        URL[] classes = {folder.resolve("classes").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, EmittedAdapter.class.getClassLoader())) {
            return (HttpHandler) loader.loadClass("com.example.sample.adapter.DanaHttpserverAdapter")
                    .getConstructor(Endpoint.class)
                    .newInstance(endpoint);
        }
    }

    private static void compile(Path folder) throws IOException {
        String source = Files.readString(GOLDEN.resolve("DanaHttpserverAdapter.java"))
                .replace("com.example.sample.runtime", "io.github.danakit.runtime");
        Files.createDirectories(folder.resolve("src"));
        Files.writeString(folder.resolve("src/DanaHttpserverAdapter.java"), source);
        String messages = Sources.compile(folder.resolve("src"), folder.resolve("classes"));
        if (!messages.isEmpty()) {
            throw new IllegalStateException(messages);
        }
    }
}
