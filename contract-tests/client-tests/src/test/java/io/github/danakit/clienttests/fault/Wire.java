package io.github.danakit.clienttests.fault;

import io.github.danakit.clienttests.dana.runtime.http.Headers;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** As much of HTTP/1.1 as it takes to break it in every way. */
final class Wire {
    record Request(String path, Headers headers, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    Wire(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
    }

    /** The next request; null at the end of the connection. */
    Request read() throws IOException {
        String first = line();
        if (first == null) {
            return null;
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line = line(); line != null && !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        Headers all = Headers.of(headers);
        int length = Integer.parseInt(all.first("Content-Length").orElse("0"));
        return new Request(first.split(" ")[1], all, in.readNBytes(length));
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                return null;
            }
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    boolean send(int status, String body) throws IOException {
        out.write(message(status, body));
        out.flush();
        return true;
    }

    boolean twice(int status, String body) throws IOException {
        byte[] once = message(status, body);
        byte[] both = Arrays.copyOf(once, once.length * 2);
        System.arraycopy(once, 0, both, once.length, once.length);
        out.write(both);
        out.flush();
        return true;
    }

    boolean truncated(int status, String body) throws IOException {
        byte[] whole = message(status, body);
        out.write(whole, 0, whole.length - 10);
        out.flush();
        return false;
    }

    /** Sends a byte now and then until the other side has had enough. */
    boolean drip(int status, String body) throws IOException {
        byte[] whole = message(status, body);
        int head = whole.length - body.length();
        out.write(whole, 0, head);
        for (int i = head; i < whole.length; i++) {
            out.write(whole[i]);
            out.flush();
            pause();
        }
        return false;
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the test is over", e);
        }
    }

    /** Says nothing until the other side hangs up. */
    boolean silence() throws IOException {
        while (in.read() >= 0) {
            // a client that gave up closes the connection
        }
        return false;
    }

    boolean reset() throws IOException {
        socket.setSoLinger(true, 0);
        return false;
    }

    private static byte[] message(int status, String body) {
        String type = body.startsWith("<") ? "text/html" : "application/json";
        return ("HTTP/1.1 " + status + " -\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
