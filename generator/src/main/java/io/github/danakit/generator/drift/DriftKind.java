package io.github.danakit.generator.drift;

/** Ways in which traffic can depart from the description. */
public enum DriftKind {
    /** An address that no operation has. */
    UNKNOWN_PATH("unknown path"),
    /** An address that looks like that of an operation. */
    CHANGED_PATH("changed path"),
    /** A code that the operation does not list. */
    UNDOCUMENTED_CODE("undocumented code"),
    /** A listed code with another HTTP status. */
    OTHER_STATUS("code with another HTTP status"),
    /** A body that is neither JSON nor a form, where one is described. */
    UNREADABLE_BODY("unreadable body"),
    /** A member that is not described. */
    UNKNOWN_MEMBER("unknown member"),
    /** A member that has to be there and is not. */
    MISSING_MEMBER("missing member"),
    /** A value of another type. */
    OTHER_TYPE("another type"),
    /** A text beyond the greatest length. */
    TOO_LONG("too long"),
    /** A text below the least length. */
    TOO_SHORT("too short"),
    /** A text of another form. */
    OTHER_FORM("another form"),
    /** A value that is not among the documented ones. */
    UNKNOWN_VALUE("unknown value");

    private final String words;

    DriftKind(String words) {
        this.words = words;
    }

    /** The words of the reports. */
    public String words() {
        return words;
    }
}
