package io.github.danakit.runtime.server;

import io.github.danakit.runtime.http.Headers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request that is written to a socket byte for byte, as no HTTP library would let a test write it. */
record RawRequest(String method, String target, Headers headers, byte[] body, boolean chunked) {
    private static final int PATIENCE_MS = 10_000;

    static RawRequest post(String target, Headers headers, byte[] body) {
        return new RawRequest("POST", target, headers, body, false);
    }

    RawRequest method(String other) {
        return new RawRequest(other, target, headers, body, chunked);
    }

    RawRequest header(String name, String value) {
        return new RawRequest(method, target, headers.plus(name, value), body, chunked);
    }

    RawRequest inChunks() {
        return new RawRequest(method, target, headers, body, true);
    }

    /** The whole answer as text; empty when the server hung up without one. */
    String send(InetSocketAddress server) throws IOException {
        try (Socket socket = new Socket(server.getAddress(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream().write(bytes());
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private byte[] bytes() throws IOException {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
        head.append("Connection: close\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append(chunked ? "Transfer-Encoding: chunked\r\n\r\n" : "Content-Length: " + body.length + "\r\n\r\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        if (chunked) {
            writeChunks(out);
        } else {
            out.write(body);
        }
        return out.toByteArray();
    }

    private void writeChunks(ByteArrayOutputStream out) throws IOException {
        for (int at = 0; at < body.length; at += 7) {
            int length = Math.min(7, body.length - at);
            out.write((Integer.toHexString(length) + ";x=y\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(body, at, length);
            out.write('\r');
            out.write('\n');
        }
        out.write("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
    }
}
