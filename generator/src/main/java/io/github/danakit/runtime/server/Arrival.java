package io.github.danakit.runtime.server;

import io.github.danakit.runtime.http.Headers;

/**
 * A message as it came in.
 *
 * @param method HTTP method as received
 * @param path path that the sender called
 * @param headers headers as received
 * @param body the received bytes
 */
record Arrival(String method, String path, Headers headers, byte[] body) {}
