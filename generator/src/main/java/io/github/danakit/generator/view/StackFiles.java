package io.github.danakit.generator.view;

import io.github.danakit.generator.GeneratorOptions;
import io.github.danakit.generator.template.Verbatim;
import io.github.danakit.generator.view.Views.EnumView;
import io.github.danakit.generator.view.Views.ModelView;
import io.github.danakit.generator.view.Views.ModuleView;
import io.github.danakit.generator.view.Views.OpenView;
import io.github.danakit.generator.view.Views.ReachabilityView;
import io.github.danakit.generator.view.Views.ReachableView;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Files that describe the others: a module descriptor, and what a native image has to keep for reflection. */
public final class StackFiles {
    private static final String TOP = ".";

    private final List<EmittedFile> files;
    private final GeneratorOptions options;

    private StackFiles(List<EmittedFile> files, GeneratorOptions options) {
        this.files = files;
        this.options = options;
    }

    /** Those that the options ask for. */
    public static List<EmittedFile> of(List<EmittedFile> files, GeneratorOptions options) {
        StackFiles stack = new StackFiles(files, options);
        List<EmittedFile> added = new ArrayList<>();
        if (options.stack().moduleInfo()) {
            added.add(stack.moduleInfo());
        }
        if (options.stack().nativeImage()) {
            added.add(stack.reachability());
        }
        return added;
    }

    private EmittedFile moduleInfo() {
        SortedSet<String> exported = new TreeSet<>();
        SortedSet<String> opened = new TreeSet<>();
        files.forEach(file -> exported.add(packageOf(file)));
        if (bindsByLibrary()) {
            bound().forEach(type -> opened.add(type.substring(0, type.lastIndexOf('.'))));
        }
        ModuleView view = new ModuleView(
                options.basePackage(), List.copyOf(requires()), List.copyOf(exported), List.copyOf(opened), codec());
        return new EmittedFile("module-info.mustache", TOP, "module-info.java", view);
    }

    private SortedSet<String> requires() {
        SortedSet<String> requires =
                new TreeSet<>(List.of("com.fasterxml.jackson.annotation", codec(), "java.net.http"));
        if (options.stack().listeners().contains("slf4j")) {
            requires.add("transitive org.slf4j");
        }
        if (options.stack().listeners().contains("opentelemetry")) {
            requires.add("transitive io.opentelemetry.api");
        }
        if (options.adapters().contains("httpserver")) {
            requires.add("transitive jdk.httpserver");
        }
        if (options.adapters().contains("jakarta")) {
            requires.add("transitive jakarta.ws.rs");
        }
        if (options.guards().contains("jdbc")) {
            requires.add("transitive java.sql");
        }
        return requires;
    }

    /** The codec for Jackson 2 looks into messages itself, from within the module. */
    private boolean bindsByLibrary() {
        return options.stack().jackson().equals("3");
    }

    private String codec() {
        return bindsByLibrary() ? "tools.jackson.databind" : "com.fasterxml.jackson.core";
    }

    private EmittedFile reachability() {
        List<String> types = List.copyOf(bound());
        List<ReachableView> rows = new ArrayList<>();
        for (String type : types) {
            rows.add(new ReachableView(type, rows.size() + 1 < types.size() ? "," : ""));
        }
        return new EmittedFile(
                "reachability-metadata.mustache",
                "META-INF/native-image/" + options.basePackage(),
                "reachability-metadata.json",
                new ReachabilityView(rows));
    }

    /** Classes that are read and written by reflection. */
    private SortedSet<String> bound() {
        SortedSet<String> types = new TreeSet<>();
        for (EmittedFile file : files) {
            if (isBound(file.view())) {
                types.add(packageOf(file) + "." + file.name().replace(".java", ""));
            }
        }
        return types;
    }

    private static boolean isBound(Record view) {
        return view instanceof ModelView
                || view instanceof EnumView
                || view instanceof OpenView
                || view instanceof Verbatim source
                        && source.text().contains("import com.fasterxml.jackson.annotation.");
    }

    private static String packageOf(EmittedFile file) {
        return file.folder().replace('/', '.');
    }
}
