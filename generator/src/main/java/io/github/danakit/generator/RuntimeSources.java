package io.github.danakit.generator;

import io.github.danakit.generator.template.Verbatim;
import io.github.danakit.generator.view.EmittedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The runtime that is emitted with the code: our own compiled and tested sources, with their package renamed. Which of
 * its packages are needed follows from the options.
 */
final class RuntimeSources {
    private static final String ROOT = "dana-runtime/";
    private static final String JACKSON_3 = "json3/";
    /** Folders that are emitted on request, or when something that is emitted mentions them. */
    private static final List<String> HALVES = List.of("client/", "server/", "file/", "jdbc/", "json/", "token/");

    /** Pages open in the client's name, but a browser comes back to a server. */
    private static final String RETURNS = "client/PageReturn.java";

    private static final String OWN_PACKAGE = "io.github.danakit.runtime";

    private RuntimeSources() {}

    static List<EmittedFile> of(GeneratorOptions options) {
        Map<String, String> texts = new TreeMap<>();
        names().forEach(name -> texts.put(name, read(name)));
        selectCodec(texts, options.stack().jackson().equals("3"));
        return needed(texts, options).stream()
                .map(name -> file(name, text(name, texts), options.basePackage()))
                .toList();
    }

    /** The codec for the chosen Jackson stands where the rest looks for it, the other one is left out. */
    private static void selectCodec(Map<String, String> texts, boolean third) {
        for (String name : List.copyOf(texts.keySet())) {
            if (name.startsWith(JACKSON_3)) {
                String text = Objects.requireNonNull(texts.remove(name));
                if (third && !name.endsWith("package-info.java")) {
                    texts.put(
                            name.replace(JACKSON_3, "json/"),
                            text.replace(OWN_PACKAGE + ".json3", OWN_PACKAGE + ".json"));
                }
            }
        }
    }

    /** All of the runtime but what belongs to a half that is not emitted and is not mentioned by the rest. */
    private static Set<String> needed(Map<String, String> texts, GeneratorOptions options) {
        Set<String> needed = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>();
        texts.keySet().stream().filter(name -> isWanted(name, options)).forEach(open::add);
        while (!open.isEmpty()) {
            String name = open.pop();
            if (needed.add(name)) {
                open.addAll(mentioned(name, texts));
            }
        }
        return needed;
    }

    private static boolean isWanted(String name, GeneratorOptions options) {
        return HALVES.stream().noneMatch(name::startsWith)
                || name.startsWith("jdbc/") && options.guards().contains("jdbc")
                || name.startsWith("file/") && !options.files().isEmpty()
                || name.matches("(client|token)/.*") && options.client()
                || name.equals(RETURNS) && options.server() && options.role() == Role.PARTNER
                || name.startsWith("server/") && options.server();
    }

    /** Files that another file imports or, within its own package, names. */
    private static List<String> mentioned(String name, Map<String, String> texts) {
        String text = text(name, texts);
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        List<String> found = new ArrayList<>();
        for (String other : texts.keySet()) {
            String type = other.substring(other.lastIndexOf('/') + 1).replace(".java", "");
            boolean sameFolder = other.equals(folder + type + ".java");
            boolean imported = text.contains(
                    "import " + OWN_PACKAGE + "." + other.replace('/', '.').replace(".java", ";"));
            if (imported || sameFolder && (type.equals("package-info") || text.matches("(?s).*\\b" + type + "\\b.*"))) {
                found.add(other);
            }
        }
        return found;
    }

    private static List<String> names() {
        try {
            return new ResourceFolder(RuntimeSources.class.getClassLoader(), ROOT).files();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name, Map<String, String> texts) {
        return Objects.requireNonNull(texts.get(name), name);
    }

    private static EmittedFile file(String name, String source, String basePackage) {
        String text = NullMarkedType.of(source).replace(OWN_PACKAGE, basePackage + ".runtime");
        int slash = name.lastIndexOf('/');
        String folder = basePackage.replace('.', '/') + "/runtime" + (slash < 0 ? "" : "/" + name.substring(0, slash));
        return new EmittedFile("runtime.mustache", folder, name.substring(slash + 1), new Verbatim(text));
    }

    private static String read(String name) {
        try (InputStream in = RuntimeSources.class.getClassLoader().getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IOException(ROOT + name + " is missing from the generator jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
