package io.github.danakit.suite;

import io.github.danakit.suite.partner.runtime.client.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All operations of the emitted code, found where it was compiled to. */
final class Emitted {
    private static final Map<String, Operation<?, ?>> OPERATIONS = load();

    private Emitted() {}

    /** By id, such as {@code payment-gateway.finish-notify}. */
    static Map<String, Operation<?, ?>> operations() {
        return OPERATIONS;
    }

    private static Map<String, Operation<?, ?>> load() {
        Map<String, Operation<?, ?>> operations = new TreeMap<>();
        try {
            Path root = Path.of("target/classes");
            try (Stream<Path> walk = Files.walk(root)) {
                for (Path file : walk.filter(one -> one.getFileName().toString().endsWith("Operations.class"))
                        .sorted()
                        .toList()) {
                    String name = root.relativize(file)
                            .toString()
                            .replace(file.getFileSystem().getSeparator(), ".");
                    for (Field field :
                            Class.forName(name.replaceFirst("\\.class$", "")).getFields()) {
                        Operation<?, ?> operation = (Operation<?, ?>) field.get(null);
                        operations.put(operation.id(), operation);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return operations;
    }
}
