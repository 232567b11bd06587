package io.github.danakit.simulator.signature;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Paths that callers sign by mistake in place of the one that they call. */
final class PathGuesses {
    private final List<String> known;

    /** Guesses among these paths, too. */
    PathGuesses(List<String> known) {
        this.known = List.copyOf(known);
    }

    List<Guess> of(String path, String host) {
        Set<String> texts = new LinkedHashSet<>();
        texts.add(path.substring(Math.min(1, path.length())));
        texts.add(path + "/");
        texts.add(path.endsWith(".htm") ? path.substring(0, path.length() - 4) : path + ".htm");
        texts.add("http://" + host + path);
        texts.add("https://" + host + path);
        texts.add("");
        // One who leaves out the start of the path signs the rest of it.
        for (int slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
            texts.add(path.substring(slash));
        }
        texts.addAll(known);
        texts.remove(path);
        List<Guess> guesses = new ArrayList<>();
        guesses.add(Guess.sent(path));
        texts.forEach(text -> guesses.add(new Guess(text, text.isEmpty() ? "no path" : "the path " + text)));
        return guesses;
    }
}
