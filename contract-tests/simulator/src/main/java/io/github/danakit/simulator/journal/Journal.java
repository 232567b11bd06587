package io.github.danakit.simulator.journal;

import io.github.danakit.dana.runtime.http.HttpReply;
import io.github.danakit.simulator.gate.CallNotes;
import io.github.danakit.simulator.world.SimulatedClock;
import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The newest calls and notifications. Thread-safe. */
public final class Journal {
    private static final int MOST = 1_000;

    private final SimulatedClock clock;
    private final Supplier<Redaction> redaction;
    private final @Nullable PrintStream console;
    private final Supplier<Diagnosis> diagnosis;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private long count;

    /**
     * An empty journal.
     *
     * @param console where each entry is told in a line, null to tell none
     */
    public Journal(
            SimulatedClock clock,
            Supplier<Redaction> redaction,
            Supplier<Diagnosis> diagnosis,
            @Nullable PrintStream console) {
        this.clock = clock;
        this.redaction = redaction;
        this.diagnosis = diagnosis;
        this.console = console;
    }

    /** Writes down a call and its answer. */
    public void call(Arrival arrival, CallNotes notes, HttpReply reply) {
        List<String> remarks = new ArrayList<>();
        Optional.ofNullable(notes.remark()).ifPresent(remarks::add);
        Optional.ofNullable(notes.mistake()).ifPresent(remarks::add);
        if (notes.unproven()) {
            remarks.addAll(explained(arrival));
        }
        Redaction hidden = redaction.get();
        add(new Entry(
                0,
                "call",
                clock.now(),
                Optional.ofNullable(notes.operation()).orElse(""),
                arrival.method(),
                arrival.path(),
                hidden.headers(arrival.headers()),
                hidden.body(arrival.body()),
                reply.status(),
                hidden.body(reply.body()),
                remarks));
    }

    /** The help must not be what breaks the answer. */
    private List<String> explained(Arrival arrival) {
        try {
            return diagnosis.get().explain(arrival);
        } catch (RuntimeException e) {
            return List.of("the signature cannot be explained: " + e.getClass().getSimpleName());
        }
    }

    /** Writes down a notification and what the partner answered. */
    public void notification(String operation, URI address, byte[] request, int status, byte[] answer, String remark) {
        Redaction hidden = redaction.get();
        add(new Entry(
                0,
                "notification",
                clock.now(),
                operation,
                "POST",
                address.toString(),
                Map.of(),
                hidden.body(request),
                status,
                hidden.body(answer),
                remark.isEmpty() ? List.of() : List.of(remark)));
    }

    private synchronized void add(Entry entry) {
        count++;
        Entry numbered = new Entry(
                count,
                entry.kind(),
                entry.time(),
                entry.operation(),
                entry.method(),
                entry.url(),
                entry.requestHeaders(),
                entry.request(),
                entry.status(),
                entry.answer(),
                entry.remarks());
        entries.addLast(numbered);
        if (entries.size() > MOST) {
            entries.removeFirst();
        }
        if (console != null) {
            console.println(ConsoleLine.of(numbered));
        }
    }

    /** What is remembered, the oldest first. */
    public synchronized List<Entry> entries() {
        return new ArrayList<>(entries);
    }

    /** Forgets everything; numbers go on. */
    public synchronized void reset() {
        entries.clear();
    }
}
