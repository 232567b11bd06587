package io.github.danakit.runtime.http;

import java.net.URI;
import java.time.Duration;

/**
 * A request as it goes on the wire. The body is not copied: whoever makes a call hands it over.
 *
 * @param method HTTP method in capitals
 * @param uri full address
 * @param headers headers that the transport must send unchanged
 * @param body bytes that the transport must send unchanged; they may be signed
 * @param timeout how long the exchange may take in all, body of the answer included
 */
public record HttpCall(String method, URI uri, Headers headers, byte[] body, Duration timeout) {
    /** Method and address without query, names of headers; no body. */
    @Override
    public String toString() {
        return "HttpCall[" + method + " " + uri.getRawPath() + ", " + headers + ", " + body.length + " bytes]";
    }
}
