package io.github.danakit.generator.drift;

/**
 * A call and its answer as they were recorded.
 *
 * @param place where it is recorded, such as {@code day.har, entry 17}
 * @param method HTTP method
 * @param path path of the address, without its query
 * @param query query of the address as it was sent, or empty
 * @param request body that was sent, or empty
 * @param status HTTP status of the answer; 0 when there was none
 * @param answer body of the answer, or empty
 */
record Exchange(String place, String method, String path, String query, String request, int status, String answer) {}
