package io.github.danakit.generator.view;

import java.util.List;
import java.util.TreeSet;

/** Collects the imports of one file and leaves out what needs none. */
final class Imports {
    /** Types carry it themselves: Kotlin, built by Maven, does not see that of a package in sources. */
    private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";

    private final String ownPackage;
    private final TreeSet<String> names = new TreeSet<>();

    Imports(String ownPackage) {
        this.ownPackage = ownPackage;
        names.add(NULL_MARKED);
    }

    /** Imports a class by its full name and gives back its short one. */
    String use(String qualified) {
        int dot = qualified.lastIndexOf('.');
        String owner = qualified.substring(0, dot);
        if (!owner.equals(ownPackage) && !owner.equals("java.lang")) {
            names.add(qualified);
        }
        return qualified.substring(dot + 1);
    }

    List<String> list() {
        return names.stream().filter(name -> !isCovered(name)).toList();
    }

    /** Whether an import on demand brings the name already. */
    private boolean isCovered(String name) {
        String onDemand = name.substring(0, name.lastIndexOf('.')) + ".*";
        return !name.equals(onDemand) && names.contains(onDemand);
    }
}
