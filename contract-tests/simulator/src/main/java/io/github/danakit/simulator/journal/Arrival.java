package io.github.danakit.simulator.journal;

import io.github.danakit.dana.runtime.http.Headers;

/**
 * A request as it came in.
 *
 * @param method HTTP method
 * @param path path as sent, without query
 * @param headers all headers
 * @param body the received bytes
 */
public record Arrival(String method, String path, Headers headers, byte[] body) {
    /** Method and path only. */
    @Override
    public String toString() {
        return "Arrival[" + method + " " + path + "]";
    }
}
