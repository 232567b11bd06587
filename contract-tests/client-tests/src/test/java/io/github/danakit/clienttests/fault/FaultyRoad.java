package io.github.danakit.clienttests.fault;

import io.github.danakit.clienttests.dana.runtime.TransportException;
import io.github.danakit.clienttests.dana.runtime.http.HttpCall;
import io.github.danakit.clienttests.dana.runtime.http.HttpReply;
import io.github.danakit.clienttests.dana.runtime.http.JdkTransport;
import io.github.danakit.clienttests.dana.runtime.http.Transport;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The client's own transport, which leads each attempt to the port of the fault that is planned for it. */
final class FaultyRoad implements Transport {
    private static final Pattern REFERENCE = Pattern.compile("artnerReferenceNo\":\"([^\"]+)\"");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Transport road = new JdkTransport();
    private final FaultPlan plan;
    private final Counterpart counterpart;
    private final Map<Fault, AtomicInteger> met = new ConcurrentHashMap<>();

    FaultyRoad(FaultPlan plan, Counterpart counterpart) {
        this.plan = plan;
        this.counterpart = counterpart;
    }

    @Override
    public HttpReply send(HttpCall call) {
        Matcher reference = REFERENCE.matcher(new String(call.body(), StandardCharsets.UTF_8));
        if (!reference.find()) {
            throw new IllegalStateException("a request has no reference");
        }
        Fault fault = plan.next(call.uri().getRawPath(), reference.group(1));
        met.computeIfAbsent(fault, f -> new AtomicInteger()).incrementAndGet();
        URI place = URI.create(
                "http://127.0.0.1:" + counterpart.port(fault) + call.uri().getRawPath());
        try {
            return road.send(new HttpCall(call.method(), place, call.headers(), call.body(), call.timeout()));
        } catch (TransportException e) {
            if (e.maybeReceived() && fault != Fault.RESET_UNREAD) {
                settle(call.headers().first("X-EXTERNAL-ID").orElse(""));
            }
            throw e;
        }
    }

    /**
     * Pauses of the client take no time here, so what was sent has to arrive before they begin: on a slow machine it
     * would come later than any settling time that was waited for in name only.
     */
    private void settle(String externalId) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!counterpart.handled(externalId) && System.nanoTime() < end) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** How many attempts met each fault. */
    Map<Fault, AtomicInteger> met() {
        return met;
    }
}
