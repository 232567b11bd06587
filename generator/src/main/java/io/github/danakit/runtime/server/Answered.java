package io.github.danakit.runtime.server;

/**
 * What a handler answered.
 *
 * @param answer status and content
 * @param isFinal whether the sender has no reason to deliver again; otherwise its next delivery is handled anew
 */
record Answered(KeptAnswer answer, boolean isFinal) {}
