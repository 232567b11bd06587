package io.github.danakit.runtime.server;

/**
 * What a message was answered, kept for its repetitions. Time and signature of an answer are made anew each time.
 *
 * @param status HTTP status
 * @param content JSON of the answer; not copied, nobody changes it
 */
public record KeptAnswer(int status, byte[] content) {
    /** The status; no content. */
    @Override
    public String toString() {
        return "KeptAnswer[" + status + "]";
    }
}
