package io.github.danakit.clienttests.fault;

import io.github.danakit.clienttests.dana.DanaSigning;
import io.github.danakit.clienttests.dana.runtime.SignatureMismatchException;
import io.github.danakit.clienttests.dana.runtime.keys.DanaKey;
import io.github.danakit.clienttests.dana.runtime.signing.SignatureVerifier;
import io.github.danakit.clienttests.leak.Plants;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * DANA's side on real sockets, with a port for each fault: a request meets the fault of the port that it is sent to.
 * Signatures are verified as DANA does.
 */
final class Counterpart implements AutoCloseable {
    private static final Pattern REFERENCE = Pattern.compile("\"(?:original)?[pP]artnerReferenceNo\":\"([^\"]+)\"");
    private static final Pattern AMOUNT = Pattern.compile("\"value\":\"(\\d+)\\.00\"");

    /** Makes the reference of a payment that is not this one. */
    private static final String OTHER = "1";

    private final Ledger ledger;
    private final SignatureVerifier verifier;
    private final Set<String> handled = ConcurrentHashMap.newKeySet();
    private final Map<Fault, ServerSocket> ports = new EnumMap<>(Fault.class);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    Counterpart(Ledger ledger, DanaKey merchant) {
        this.ledger = ledger;
        this.verifier = new SignatureVerifier(DanaSigning.SNAP_ASYMMETRIC, List.of(merchant));
        for (Fault fault : Fault.values()) {
            open(fault);
        }
    }

    private void open(Fault fault) {
        try {
            ServerSocket port = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
            ports.put(fault, port);
            if (fault == Fault.CONNECTION_REFUSED) {
                port.close();
            } else {
                threads.execute(() -> accept(port, fault));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port(Fault fault) {
        return ports.get(fault).getLocalPort();
    }

    private void accept(ServerSocket port, Fault fault) {
        while (!port.isClosed()) {
            try {
                Socket socket = port.accept();
                threads.execute(() -> serve(socket, fault));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket, Fault fault) {
        try (socket) {
            if (fault == Fault.RESET_UNREAD) {
                socket.setSoLinger(true, 0);
                return;
            }
            Wire wire = new Wire(socket);
            for (Wire.Request request = wire.read(); request != null; request = wire.read()) {
                if (!answer(request, fault, wire)) {
                    return;
                }
            }
        } catch (IOException e) {
            // The client gave up, as some faults make it do.
        }
    }

    /** Whether the connection stays open. */
    private boolean answer(Wire.Request request, Fault fault, Wire wire) throws IOException {
        try {
            verifier.verify("POST", request.path(), request.headers(), request.body());
        } catch (SignatureMismatchException e) {
            return wire.send(
                    401, "{\"responseCode\":\"4010000\",\"responseMessage\":\"Unauthorized. " + e.reason() + "\"}");
        }
        ledger.externalId(request.headers().first("X-EXTERNAL-ID").orElse(""));
        return request.path().contains("status") ? state(request, fault, wire) : transfer(request, fault, wire);
    }

    /** Whether a request with this X-EXTERNAL-ID has had its effect. */
    boolean handled(String externalId) {
        return handled.contains(externalId);
    }

    private void done(Wire.Request request) {
        handled.add(request.headers().first("X-EXTERNAL-ID").orElse(""));
    }

    private boolean transfer(Wire.Request request, Fault fault, Wire wire) throws IOException {
        String reference = find(REFERENCE, request.text());
        long amount = Long.parseLong(find(AMOUNT, request.text()));
        if (fault == Fault.RESET_AND_LATE) {
            ledger.later(reference, request.text());
        }
        boolean acts = fault == Fault.ANSWER_TWICE ? reference.hashCode() % 2 == 0 : fault.acts();
        String code = fault == Fault.REFUSED_FOR_GOOD
                ? ledger.refuse(reference, request.text(), amount)
                : acts ? ledger.transfer(reference, request.text(), amount) : "5004301";
        String answer = transferred(code, reference);
        done(request);
        String busy = "{\"responseCode\":\"5004301\",\"responseMessage\":\"Internal Server Error\"}";
        return Faults.answer(
                wire,
                fault,
                Integer.parseInt(code.substring(0, 3)),
                answer,
                busy,
                transferred("2004300", reference + OTHER));
    }

    private static String transferred(String code, String reference) {
        return "{\"responseCode\":\"" + code + "\",\"responseMessage\":\"of " + Plants.ACCOUNT
                + "\",\"partnerReferenceNo\":\"" + reference + "\",\"referenceNumber\":\"D-" + reference + "\"}";
    }

    private boolean state(Wire.Request request, Fault fault, Wire wire) throws IOException {
        String reference = find(REFERENCE, request.text());
        String state = ledger.state(reference, FaultTest.amount(reference));
        done(request);
        String unknown = "{\"responseCode\":\"4040001\",\"responseMessage\":\"Transaction Not Found\"}";
        String busy = "{\"responseCode\":\"5000001\",\"responseMessage\":\"Internal Server Error\"}";
        return Faults.answer(
                wire,
                fault,
                state.isEmpty() ? 404 : 200,
                state.isEmpty() ? unknown : found(reference, state),
                busy,
                found(reference + OTHER, "00"));
    }

    private static String found(String reference, String state) {
        return "{\"responseCode\":\"2000000\",\"responseMessage\":\"of " + Plants.ACCOUNT
                + "\",\"originalPartnerReferenceNo\":\"" + reference
                + "\",\"serviceCode\":\"00\",\"amount\":{\"value\":\"1.00\",\"currency\":\"IDR\"},\"latestTransactionStatus\":\""
                + state + "\",\"transactionStatusDesc\":\"m\"}";
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in a request");
        }
        return matcher.group(1);
    }

    @Override
    public void close() throws IOException {
        for (ServerSocket port : ports.values()) {
            port.close();
        }
        threads.shutdownNow();
    }
}
