package io.github.danakit.clienttests.fault;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** Which attempt meets which fault: the same in every run with the same seed, whatever the order of the threads. */
final class FaultPlan {
    private static final int SOUND_PAYMENTS = 55;
    private static final int SOUND_QUERIES = 75;
    /** They cost real time, so they are drawn less often than the others. */
    private static final List<Fault> SLOW =
            List.of(Fault.TIMEOUT_BEFORE_ACTING, Fault.TIMEOUT_AFTER_ACTING, Fault.SLOW_BODY);

    private static final List<Fault> QUICK = List.of(Fault.values()).stream()
            .filter(fault -> fault != Fault.NONE && !SLOW.contains(fault))
            .toList();

    private final long seed;
    private final Map<String, Integer> attempts = new ConcurrentHashMap<>();

    FaultPlan(long seed) {
        this.seed = seed;
    }

    /** The fault of the next attempt at this path under this reference. */
    Fault next(String path, String reference) {
        String key = path + " " + reference;
        int attempt = attempts.merge(key, 1, Integer::sum);
        Random random = new Random(seed * 31 + (key + "#" + attempt).hashCode());
        random.nextInt();
        boolean query = path.contains("status");
        if (random.nextInt(100) < (query ? SOUND_QUERIES : SOUND_PAYMENTS)) {
            return Fault.NONE;
        }
        List<Fault> drawn = random.nextInt(100) < 6 ? SLOW : QUICK;
        Fault fault = drawn.get(random.nextInt(drawn.size()));
        boolean ofPaymentsOnly = fault == Fault.REFUSED_FOR_GOOD || fault == Fault.RESET_AND_LATE;
        return query && ofPaymentsOnly ? Fault.NONE : fault;
    }
}
