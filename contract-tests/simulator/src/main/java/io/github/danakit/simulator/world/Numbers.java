package io.github.danakit.simulator.world;

import java.time.format.DateTimeFormatter;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** Numbers and tokens that DANA gives out. The same seed gives the same ones in the same order. Thread-safe. */
public final class Numbers {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    private final SimulatedClock clock;
    private final Random random;
    private final AtomicLong count;

    /** Numbers of this seed; those that name a day take it from the clock. */
    public Numbers(SimulatedClock clock, long seed) {
        this.clock = clock;
        this.random = new Random(seed);
        this.count = new AtomicLong(Math.floorMod(seed, 1_000_000L) * 1_000_000L);
    }

    /** A number in the form of DANA's references: the day, an account, and a count; 37 digits. */
    public String reference() {
        return clock.now().format(DAY) + "1012148101" + String.format("%019d", count.incrementAndGet());
    }

    /** This many digits, the first of which is not 0. */
    public String digits(int length) {
        StringBuilder digits = new StringBuilder(length);
        synchronized (random) {
            digits.append(1 + random.nextInt(9));
            while (digits.length() < length) {
                digits.append(random.nextInt(10));
            }
        }
        return digits.toString();
    }

    /** A text that looks like a token. Nobody is protected by it: whoever knows the seed knows the tokens. */
    public String token(int length) {
        StringBuilder token = new StringBuilder(length);
        synchronized (random) {
            while (token.length() < length) {
                token.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
        }
        return token.toString();
    }
}
