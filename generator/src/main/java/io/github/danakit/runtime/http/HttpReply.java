package io.github.danakit.runtime.http;

/**
 * An HTTP answer. The body is not copied: whoever makes a reply hands it over, and readers do not change it.
 *
 * @param status HTTP status
 * @param headers headers of the answer
 * @param body body of the answer, empty when there is none
 */
public record HttpReply(int status, Headers headers, byte[] body) {
    /** Status and names of headers; no body. */
    @Override
    public String toString() {
        return "HttpReply[" + status + ", " + headers + ", " + body.length + " bytes]";
    }
}
