package io.github.danakit.suite;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Loads emitted code with one changed file, and our own test code beside it, apart from the unchanged code. */
final class MutantLoader extends URLClassLoader {
    private static final Path SOURCES = Path.of("target/generated-sources/dana/io/github/danakit/suite/partner");

    private MutantLoader(URL[] urls) {
        super(urls, MutantLoader.class.getClassLoader());
    }

    /** Changes the file, compiles it alone, and puts it before everything else. */
    static MutantLoader of(Mutant mutant, Path folder) throws IOException {
        Path changed = folder.resolve("src").resolve(mutant.file());
        String source = Files.readString(SOURCES.resolve(mutant.file()));
        if (!source.contains(mutant.text())) {
            throw new IllegalStateException(mutant + ": " + mutant.file() + " has no '" + mutant.text() + "' any more");
        }
        Files.createDirectories(changed.getParent());
        Files.writeString(changed, source.replace(mutant.text(), mutant.fault()));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        compile(changed, classes);
        URL emitted = Path.of("target/classes").toUri().toURL();
        URL test = MutantLoader.class.getProtectionDomain().getCodeSource().getLocation();
        return new MutantLoader(new URL[] {classes.toUri().toURL(), emitted, test});
    }

    private static void compile(Path file, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "--release",
                "17",
                "-proc:none",
                "-nowarn",
                "-d",
                classes.toString(),
                "-classpath",
                System.getProperty("java.class.path"));
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            boolean good = compiler.getTask(messages, manager, null, options, null, manager.getJavaFileObjects(file))
                    .call();
            if (!good) {
                throw new IllegalStateException(file + ": " + messages);
            }
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("io.github.danakit.suite.")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }
}
