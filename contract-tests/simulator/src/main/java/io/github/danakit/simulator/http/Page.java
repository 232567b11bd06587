package io.github.danakit.simulator.http;

import io.github.danakit.dana.runtime.http.HttpReply;
import java.net.URI;

/** Something that a browser opens. */
@FunctionalInterface
public interface Page {
    /**
     * Answers a browser.
     *
     * @param method HTTP method
     * @param address path and query as sent
     * @param body what a form sent, empty otherwise
     */
    HttpReply answer(String method, URI address, byte[] body);
}
