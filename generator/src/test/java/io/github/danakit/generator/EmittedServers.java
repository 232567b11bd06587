package io.github.danakit.generator;

import io.github.danakit.generator.lint.Problems;
import io.github.danakit.runtime.client.Operation;
import io.github.danakit.runtime.server.Verified;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The server half of a role for all products, emitted, compiled and loaded. It is emitted beside our own runtime, whose
 * sources it would carry along, so that a test can use its operations without reflection.
 */
final class EmittedServers implements AutoCloseable {
    private static final String BASE = "io.github.danakit";

    private final URLClassLoader loader;
    private final SortedMap<String, List<Operation<?, ?>>> products = new TreeMap<>();
    private final SortedMap<String, String> handlers = new TreeMap<>();

    EmittedServers(String role, Path folder) throws IOException {
        SortedMap<String, String> files = emit(role);
        files.keySet().removeIf(file -> file.contains("/danakit/runtime/"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = folder.resolve("src").resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
        String messages = Sources.compile(folder.resolve("src"), folder.resolve("classes"));
        if (!messages.isEmpty()) {
            throw new IllegalStateException(messages);
        }
        loader = new URLClassLoader(
                new URL[] {folder.resolve("classes").toUri().toURL()},
                getClass().getClassLoader());
        files.keySet().stream().filter(file -> file.endsWith("Operations.java")).forEach(this::load);
        files.forEach((file, text) -> {
            if (file.endsWith("Handler.java")) {
                handlers.put(file.substring(file.lastIndexOf('/') + 1), text);
            }
        });
    }

    /** Operations by the name of the class that holds them; those of one product may share paths. */
    SortedMap<String, List<Operation<?, ?>>> products() {
        return products;
    }

    /** Sources of the handler interfaces by file name. */
    SortedMap<String, String> handlers() {
        return handlers;
    }

    /** The method of the handler interface that belongs to an operation. */
    Method handlerMethod(String operations, Operation<?, ?> operation) throws ReflectiveOperationException {
        Class<?> handler = loader.loadClass(operations.replaceFirst("Operations$", "Handler"));
        return handler.getMethod(operation.name(), Verified.class);
    }

    /** The reader of what a browser brings back by itself. */
    Method returnReader(String product, String operationId) throws ReflectiveOperationException {
        String pascal = Character.toUpperCase(product.charAt(0)) + product.substring(1);
        Class<?> returns = loader.loadClass(BASE + "." + product + "." + pascal + "Returns");
        return returns.getMethod(operationId, String.class);
    }

    private static SortedMap<String, String> emit(String role) {
        Problems problems = new Problems();
        GeneratorOptions options = GeneratorOptions.parse(
                BASE, List.of(), role, List.of("server"), List.of(), List.of(), List.of(), problems);
        problems.throwIfAny();
        ClassLoader description = EmittedServers.class.getClassLoader();
        return new TreeMap<>(new DanaGenerator(description).generate(new GenerationRequest(options, List.of(), null)));
    }

    private void load(String file) {
        String name = file.replace('/', '.').replaceFirst("\\.java$", "");
        List<Operation<?, ?>> operations = new ArrayList<>();
        try {
            for (Field field : loader.loadClass(name).getFields()) {
                operations.add((Operation<?, ?>) field.get(null));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
        products.put(name, operations);
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
