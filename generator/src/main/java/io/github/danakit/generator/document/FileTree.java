package io.github.danakit.generator.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files of a description by their names, with slashes. */
interface FileTree {

    /** Names of the files that may be documents, sorted. */
    List<String> names();

    /** What a file holds, or null when there is none of this name. */
    byte @Nullable [] read(String name);
}
