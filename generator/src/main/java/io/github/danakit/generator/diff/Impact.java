package io.github.danakit.generator.diff;

import java.util.Locale;

/** What a change does to those who use an operation; the gravest first. */
public enum Impact {
    /** Whoever calls the operation has to change, or calls will fail or be misread. */
    BREAKS_CALLER("breaks the caller"),
    /** Whoever serves the operation has to change, or will fail or misread calls. */
    BREAKS_CALLEE("breaks the callee"),
    /** Code compiles and messages pass, but something works otherwise than before. */
    BEHAVIOUR("behaviour"),
    /** Something new that can be left alone. */
    ADDITIVE("additive"),
    /** Only words. */
    DOCUMENTATION("documentation");

    private final String words;

    Impact(String words) {
        this.words = words;
    }

    /** What it means, in a sentence. */
    public String meaning() {
        return switch (this) {
            case BREAKS_CALLER ->
                "Whoever calls has to change: otherwise calls fail, are misread, or no longer compile.";
            case BREAKS_CALLEE ->
                "Whoever serves has to change: otherwise messages are refused or misread, or code no longer compiles.";
            case BEHAVIOUR -> "Code compiles and messages pass, but something works otherwise than before.";
            case ADDITIVE -> "Something new that can be left alone.";
            case DOCUMENTATION -> "Only words changed.";
        };
    }

    /** The words of the reports. */
    public String words() {
        return words;
    }

    /** Name for files and links, such as {@code breaks-caller}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether somebody has to change. */
    public boolean breaks() {
        return this == BREAKS_CALLER || this == BREAKS_CALLEE;
    }
}
