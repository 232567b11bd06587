package io.github.danakit.simulator.signature;

import io.github.danakit.dana.runtime.signing.TextTemplate;
import io.github.danakit.simulator.journal.Arrival;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts that a caller may have signed. One part may differ from what was sent, or two of path, body and method. */
final class SignedText {
    private final PathGuesses paths;

    SignedText(PathGuesses paths) {
        this.paths = paths;
    }

    /** A text that fits, and what is wrong with it. */
    record Found(String text, String words) {}

    String expected(String template, Arrival arrival, String partnerId) {
        Parts parts = new Parts(arrival, paths);
        return render(
                template, partnerId, parts.method.get(0), parts.path.get(0), parts.body.get(0), parts.time.get(0));
    }

    boolean matches(String text, byte[] hash) {
        return Arrays.equals(SignedHash.of(text), hash);
    }

    Optional<Found> find(String template, Arrival arrival, String partnerId, byte[] hash) {
        Parts parts = new Parts(arrival, paths);
        for (Guess time : parts.time) {
            Optional<Found> found = among(template, partnerId, parts, time, hash, !time.isSent());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Found> among(
            String template, String partnerId, Parts parts, Guess time, byte[] hash, boolean othersAsSent) {
        for (Guess method : othersAsSent ? parts.method.subList(0, 1) : parts.method) {
            for (Guess path : othersAsSent ? parts.path.subList(0, 1) : parts.path) {
                for (Guess body : othersAsSent ? parts.body.subList(0, 1) : parts.body) {
                    String text = render(template, partnerId, method, path, body, time);
                    if (matches(text, hash)) {
                        return Optional.of(new Found(text, words(method, path, body, time)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String words(Guess method, Guess path, Guess body, Guess time) {
        List<String> differing = new ArrayList<>();
        tell(differing, "method", method);
        tell(differing, "path", path);
        tell(differing, "body", body);
        tell(differing, "time", time);
        String signed = Stream.of(method, path, body, time)
                .filter(guess -> !guess.isSent())
                .map(Guess::words)
                .collect(Collectors.joining(", and "));
        return "the " + String.join(" and the ", differing) + (differing.size() == 1 ? " differs" : " differ")
                + ": you signed " + signed;
    }

    private static void tell(List<String> differing, String name, Guess guess) {
        if (!guess.isSent()) {
            differing.add(name);
        }
    }

    private static String render(String template, String partnerId, Guess method, Guess path, Guess body, Guess time) {
        Map<String, String> values = Map.of(
                "method", method.text(),
                "path", path.text(),
                "bodyDigest", body.text(),
                "timestamp", time.text(),
                "partnerId", partnerId);
        return TextTemplate.parse(template).render(values::get);
    }

    /** The parts of one call, each as it was sent and then as it may have been signed. */
    private static final class Parts {
        private final List<Guess> method;
        private final List<Guess> path;
        private final List<Guess> body;
        private final List<Guess> time;

        Parts(Arrival arrival, PathGuesses paths) {
            method = List.of(
                    Guess.sent(arrival.method()),
                    new Guess(arrival.method().toLowerCase(Locale.ROOT), "the method in small letters"),
                    new Guess("GET", "the method GET"));
            path = paths.of(arrival.path(), arrival.headers().first("Host").orElse(""));
            body = BodyGuesses.of(arrival.body());
            time = TimeGuesses.of(arrival.headers().first("X-TIMESTAMP").orElse(""));
        }
    }
}
