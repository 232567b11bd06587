package io.github.danakit.runtime.signing;

/**
 * Where an answer carries its code. Names are dotted where they are nested, and empty where a protocol has no such
 * member.
 *
 * @param code member with the code; {@link #HTTP} where the HTTP status is the code
 * @param message member with the text of the code
 * @param name member with the name of the code
 * @param status member with the status, which decides before the code
 * @param success form of the codes that are successes whether they are listed or not, with <code>{service}</code> for
 *     the operation's own service code; empty when the protocol knows none
 */
public record AnswerMembers(String code, String message, String name, String status, String success) {
    /** In place of a member: the HTTP status of the answer. */
    public static final String HTTP = "{http}";

    private static final String SERVICE = "{service}";

    /** An answer of code and text alone. */
    public AnswerMembers(String code, String message) {
        this(code, message, "", "", "");
    }

    /** The same, with a form of codes that are successes. */
    public AnswerMembers withSuccess(String form) {
        return new AnswerMembers(code, message, name, status, form);
    }

    /**
     * Whether this code has the form of a success of an operation with this service code; any two digits when it has
     * none.
     */
    public boolean isSuccess(String text, String service) {
        int at = success.indexOf(SERVICE);
        if (at < 0) {
            return !success.isEmpty() && success.equals(text);
        }
        String before = success.substring(0, at);
        String after = success.substring(at + SERVICE.length());
        return service.isEmpty()
                ? text.length() == before.length() + 2 + after.length()
                        && text.startsWith(before)
                        && text.endsWith(after)
                : text.equals(before + service + after);
    }

    /** Whether the HTTP status is the code. */
    public boolean isHttp() {
        return code.equals(HTTP);
    }
}
