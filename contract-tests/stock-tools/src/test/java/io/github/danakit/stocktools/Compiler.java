package io.github.danakit.stocktools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles what a stock generator made. Its warnings are not ours to judge; only errors count. One file manager serves
 * all runs, since opening the class path takes longer than most compilations.
 */
final class Compiler implements AutoCloseable {
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);

    /** What the compiler refuses under {@code sources}; empty when all of it compiles. */
    List<String> errors(Path sources, Path classes) throws IOException {
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        Files.createDirectories(classes);
        List<String> options = List.of(
                "--release",
                "17",
                "-proc:none",
                "-nowarn",
                "-d",
                classes.toString(),
                "-classpath",
                System.getProperty("java.class.path"));
        compiler.getTask(null, files, messages, options, null, files.getJavaFileObjectsFromPaths(javaFiles(sources)))
                .call();
        return messages.getDiagnostics().stream()
                .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
                .map(Object::toString)
                .toList();
    }

    /** All Java files under a folder. */
    static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
