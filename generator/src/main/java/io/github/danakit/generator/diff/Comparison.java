package io.github.danakit.generator.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Sets the facts of two versions beside each other. */
final class Comparison {
    private final Facts older;
    private final Facts newer;
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(Facts older, Facts newer) {
        this.older = older;
        this.newer = newer;
    }

    /** Differences by subject; what belongs to something new or gone is not told again. */
    static List<Difference> of(Facts older, Facts newer) {
        return new Comparison(older, newer).run();
    }

    private List<Difference> run() {
        older.bySubject().forEach((subject, before) -> {
            Fact after = newer.bySubject().get(subject);
            if (after == null) {
                whole(subject, before, null);
            } else if (!before.aspects().equals(after.aspects())) {
                aspects(subject, before, after);
            }
        });
        newer.bySubject().forEach((subject, after) -> {
            if (!older.bySubject().containsKey(subject)) {
                whole(subject, null, after);
            }
        });
        differences.sort(Comparator.comparing(Difference::subject));
        return differences;
    }

    private void whole(Subject subject, @Nullable Fact before, @Nullable Fact after) {
        if (isToldApart(subject)) {
            differences.add(new Difference(subject, "", null, null, before, after));
        }
    }

    private boolean isToldApart(Subject subject) {
        return switch (subject.kind()) {
            case TYPE, DOCUMENT, SIGNATURE -> false;
            case OPERATION -> true;
            case FIELD -> inBoth(new Subject(Subject.Kind.TYPE, "", subject.owner()));
            case CODE, STATE, PARAMETER -> inBoth(new Subject(Subject.Kind.OPERATION, "", subject.owner()));
        };
    }

    private boolean inBoth(Subject owner) {
        return older.bySubject().containsKey(owner) && newer.bySubject().containsKey(owner);
    }

    private void aspects(Subject subject, Fact before, Fact after) {
        TreeSet<String> aspects = new TreeSet<>(before.aspects().keySet());
        aspects.addAll(after.aspects().keySet());
        for (String aspect : aspects) {
            JsonNode was = before.aspects().get(aspect);
            JsonNode is = after.aspects().get(aspect);
            if (!Objects.equals(was, is)) {
                differences.add(new Difference(subject, aspect, was, is, before, after));
            }
        }
    }
}
