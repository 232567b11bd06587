package io.github.danakit.simulator.merchants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Divisions or shops, by DANA's id and by the partner's: at most 50,000 of them. Thread-safe. */
final class Register {
    private static final int MOST = 50_000;

    private final Map<String, Entry> byId = new LinkedHashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();

    /** Adds an entry unless its external id is taken; tells whether it was added. */
    synchronized boolean add(Entry entry) {
        if (ids.containsKey(key(entry.merchantId(), entry.externalId()))) {
            return false;
        }
        if (byId.size() >= MOST) {
            Entry oldest = byId.values().iterator().next();
            byId.remove(oldest.id());
            ids.remove(key(oldest.merchantId(), oldest.externalId()));
        }
        put(entry);
        return true;
    }

    private void put(Entry entry) {
        byId.put(entry.id(), entry);
        ids.put(key(entry.merchantId(), entry.externalId()), entry.id());
    }

    /** Puts an entry in place of the one with its id; tells whether its external id was free. */
    synchronized boolean replace(Entry entry) {
        String owner = ids.get(key(entry.merchantId(), entry.externalId()));
        if (owner != null && !owner.equals(entry.id())) {
            return false;
        }
        Optional.ofNullable(byId.get(entry.id()))
                .ifPresent(before -> ids.remove(key(before.merchantId(), before.externalId())));
        put(entry);
        return true;
    }

    /** The entry with an id of DANA, or with one of the partner below a merchant. */
    synchronized Optional<Entry> find(boolean external, String merchantId, String id) {
        String own = external ? ids.getOrDefault(key(merchantId, id), "") : id;
        return Optional.ofNullable(byId.get(own));
    }

    /** What is right below a merchant or a division, the oldest first. */
    synchronized List<Entry> below(String parentId) {
        List<Entry> found = new ArrayList<>(byId.values());
        found.removeIf(entry -> !entry.parentId().equals(parentId));
        return found;
    }

    synchronized void clear() {
        byId.clear();
        ids.clear();
    }

    private static String key(String merchantId, String externalId) {
        return merchantId + "\n" + externalId;
    }
}
