package io.github.danakit.clienttests.leak;

import io.github.danakit.clienttests.dana.DanaClient;
import io.github.danakit.clienttests.dana.runtime.client.Operation;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All operations that were emitted, by id. */
public final class EmittedOperations {
    private EmittedOperations() {}

    public static Map<String, Operation<?, ?>> read() throws Exception {
        Path classes = Path.of(DanaClient.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Map<String, Operation<?, ?>> operations = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith("Operations.class")).toList()) {
                String name =
                        classes.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
                for (Field field : Class.forName(name).getFields()) {
                    if (field.get(null) instanceof Operation<?, ?> operation) {
                        operations.put(operation.id(), operation);
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return operations;
    }
}
