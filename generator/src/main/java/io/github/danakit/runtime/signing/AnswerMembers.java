package io.github.danakit.runtime.signing;

/**
 * Where an answer carries its code. Names are dotted where they are nested, and empty where a protocol has no such
 * member.
 *
 * @param code member with the code; {@link #HTTP} where the HTTP status is the code
 * @param message member with the text of the code
 * @param name member with the name of the code
 * @param status member with the status, which decides before the code
 */
public record AnswerMembers(String code, String message, String name, String status) {
    /** In place of a member: the HTTP status of the answer. */
    public static final String HTTP = "{http}";

    /** An answer of code and text alone. */
    public AnswerMembers(String code, String message) {
        this(code, message, "", "");
    }

    /** Whether the HTTP status is the code. */
    public boolean isHttp() {
        return code.equals(HTTP);
    }
}
