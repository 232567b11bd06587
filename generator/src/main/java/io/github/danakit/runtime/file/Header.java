package io.github.danakit.runtime.file;

/** Whether the first line of a file names its columns. */
public enum Header {
    /** It does; columns are found by name. */
    PRESENT,
    /** It does not; columns are found by position. */
    ABSENT,
    /** Nobody knows: a first line that holds names of columns is taken as a header. */
    UNKNOWN
}
