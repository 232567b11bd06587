package io.github.danakit.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A server that answers every request with the same bytes and costs as little as it can. */
final class Counterpart implements AutoCloseable {
    static final String ANSWER = "{\"responseCode\":\"2005500\",\"responseMessage\":\"Successful\","
            + "\"originalPartnerReferenceNo\":\"SENJA-20260318-0042\",\"originalReferenceNo\":\"20260318111212800110166050101920928\","
            + "\"serviceCode\":\"54\",\"latestTransactionStatus\":\"00\",\"transactionStatusDesc\":\"SUCCESS\","
            + "\"transAmount\":{\"value\":\"48500.00\",\"currency\":\"IDR\"},\"amount\":{\"value\":\"48500.00\",\"currency\":\"IDR\"}}";
    private static final byte[] MESSAGE = ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                    + ANSWER.length() + "\r\n\r\n" + ANSWER)
            .getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket port;

    Counterpart() {
        try {
            port = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        thread(this::accept);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + port.getLocalPort());
    }

    private static void thread(Runnable task) {
        Thread thread = new Thread(task, "counterpart");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!port.isClosed()) {
            try {
                Socket socket = port.accept();
                thread(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            while (skipRequest(in)) {
                out.write(MESSAGE);
                out.flush();
            }
        } catch (IOException e) {
            // the client is gone
        }
    }

    private static boolean skipRequest(InputStream in) throws IOException {
        int length = 0;
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b != '\n') {
                line.append((char) b);
                continue;
            }
            String text = line.toString().strip();
            line.setLength(0);
            if (text.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(text.substring(15).strip());
            }
            if (text.isEmpty()) {
                in.skipNBytes(length);
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        port.close();
    }
}
