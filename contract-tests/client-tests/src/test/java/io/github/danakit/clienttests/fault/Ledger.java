package io.github.danakit.clienttests.fault;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The counterpart's books: one transfer per reference, however often it is asked for. */
final class Ledger {
    private record Entry(String content, long amount, boolean paid) {}

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final Map<String, String> late = new ConcurrentHashMap<>();
    private final Set<String> externalIds = ConcurrentHashMap.newKeySet();
    private final AtomicLong moved = new AtomicLong();
    private final Map<String, String> complaints = new ConcurrentHashMap<>();

    /** Books a transfer once; the code of the answer. */
    String transfer(String reference, String content, long amount) {
        Entry entry = entries.computeIfAbsent(reference, unknown -> {
            moved.addAndGet(amount);
            return new Entry(content, amount, true);
        });
        if (!entry.content().equals(content)) {
            complaints.put(reference, "came again with another content");
            return "4044318";
        }
        return entry.paid() ? "2004300" : "5004300";
    }

    /** Refuses a transfer for good, unless it was booked before; the code of the answer. */
    String refuse(String reference, String content, long amount) {
        Entry entry = entries.computeIfAbsent(reference, unknown -> new Entry(content, amount, false));
        return entry.paid() ? "2004300" : "5004300";
    }

    /** Keeps a transfer that is acted on only after the first question about it. */
    void later(String reference, String content) {
        late.putIfAbsent(reference, content);
    }

    /** State of a transfer; empty when it is not known, as it is told before a late one is booked. */
    String state(String reference, long amount) {
        Entry entry = entries.get(reference);
        if (entry != null) {
            return entry.paid() ? "00" : "06";
        }
        String content = late.remove(reference);
        if (content != null) {
            transfer(reference, content, amount);
        }
        return "";
    }

    void externalId(String id) {
        if (!externalIds.add(id)) {
            complaints.put(id, "was used twice as X-EXTERNAL-ID");
        }
    }

    long moved() {
        return moved.get();
    }

    /** Amounts that were moved, by reference. */
    Map<String, Long> paid() {
        Map<String, Long> paid = new TreeMap<>();
        entries.forEach((reference, entry) -> {
            if (entry.paid()) {
                paid.put(reference, entry.amount());
            }
        });
        return paid;
    }

    Map<String, String> complaints() {
        return complaints;
    }
}
