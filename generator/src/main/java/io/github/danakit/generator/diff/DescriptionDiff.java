package io.github.danakit.generator.diff;

import io.github.danakit.generator.description.Place;
import io.github.danakit.generator.document.WireDescription;
import io.github.danakit.generator.document.WireOperation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two versions of the description. */
public final class DescriptionDiff {
    private final Facts older;
    private final Facts newer;
    private final JavaEffects java;

    private DescriptionDiff(Side older, Side newer) {
        Map<String, String> names = Renames.between(older.facts(), newer.facts());
        this.older = older.facts().renamed(names);
        this.newer = newer.facts();
        Set<String> products = older.surfaces().changed(newer.surfaces());
        var both = Both.of(
                () -> older.surfaces().of(products), () -> newer.surfaces().of(products));
        this.java = new JavaEffects(older.facts(), both.first(), both.second());
    }

    /**
     * All changes.
     *
     * @param currentVersion version number of the code that is built on the older version; empty for that of the
     *     description
     * @throws io.github.danakit.generator.lint.DanaProblemException when a version contradicts itself
     */
    public static DiffReport compare(WireDescription older, WireDescription newer, String currentVersion) {
        var sides = Both.of(() -> Side.of(older), () -> Side.of(newer));
        List<Change> changes = new DescriptionDiff(sides.first(), sides.second()).changes();
        String current = currentVersion.isEmpty() ? older.version() : currentVersion;
        return new DiffReport(
                older.label(),
                newer.label(),
                older.docsVersion(),
                newer.docsVersion(),
                changes,
                NextVersion.after(current, changes));
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        Comparison.of(older, newer).stream()
                .filter(difference -> !isTheOldPath(difference))
                .forEach(difference -> changes.add(change(difference)));
        List<JavaEffect> untold = java.untold();
        if (!untold.isEmpty()) {
            changes.add(new Change(
                    Impact.BREAKS_CALLER,
                    "",
                    "emitted code",
                    "names that follow from several changes together",
                    "",
                    "",
                    "Use the new names.",
                    List.of(),
                    untold,
                    "",
                    ""));
        }
        changes.sort(Comparator.comparing(Change::impact));
        return List.copyOf(changes);
    }

    /** What is known of a version before it is compared. */
    private record Side(Facts facts, Surfaces surfaces) {
        static Side of(WireDescription version) {
            return new Side(Facts.of(version), new Surfaces(version));
        }
    }

    /** A path that lives on as an alias is told with the new path. */
    private static boolean isTheOldPath(Difference difference) {
        Fact before = difference.older();
        return before != null
                && difference.aspect().startsWith("path alias ")
                && Objects.equals(before.aspects().get("path"), difference.after());
    }

    private Change change(Difference difference) {
        List<JavaEffect> effects = java.of(difference);
        Set<Use> uses = uses(difference);
        Verdict verdict = verdict(difference, uses);
        if (!verdict.impact().breaks() && effects.stream().anyMatch(JavaEffect::breaksCompilation)) {
            boolean called = uses.isEmpty()
                    || uses.stream().anyMatch(use -> use.operation().isApi());
            verdict = new Verdict(
                    called ? Impact.BREAKS_CALLER : Impact.BREAKS_CALLEE,
                    "Use the new names in your code. " + verdict.remedy());
        }
        return new Change(
                verdict.impact(),
                difference.subject().product(),
                Wording.subject(difference.subject()),
                Wording.what(difference),
                difference.before() == null ? "" : Wording.text(difference.before()),
                difference.after() == null ? "" : Wording.text(difference.after()),
                verdict.remedy(),
                uses.stream()
                        .map(use -> use.operation().name())
                        .distinct()
                        .sorted()
                        .toList(),
                effects,
                place(difference.older(), difference.aspect(), older),
                place(difference.newer(), difference.aspect(), newer));
    }

    private static Verdict verdict(Difference difference, Set<Use> uses) {
        return switch (difference.subject().kind()) {
            case DOCUMENT -> OtherRules.document(difference);
            case SIGNATURE ->
                OtherRules.signature(
                        difference, uses.stream().map(Use::operation).toList());
            default ->
                uses.stream()
                        .map(use -> judge(difference, use))
                        .reduce(Verdict::or)
                        .orElse(Verdict.WORDS);
        };
    }

    private static Verdict judge(Difference difference, Use use) {
        return switch (difference.subject().kind()) {
            case OPERATION -> OperationRules.judge(difference, use);
            case CODE -> CodeRules.code(difference, use);
            case STATE -> CodeRules.state(difference, use);
            default -> FieldRules.judge(difference, use);
        };
    }

    /** Messages that the difference can be seen in. */
    private Set<Use> uses(Difference difference) {
        Set<Use> uses = new LinkedHashSet<>();
        uses.addAll(uses(difference.subject(), difference.newer() == null ? older : newer));
        return uses;
    }

    private static Collection<Use> uses(Subject subject, Facts facts) {
        return switch (subject.kind()) {
            case DOCUMENT -> List.of();
            case SIGNATURE ->
                facts.signedWith(subject.name()).stream()
                        .map(operation -> new Use(operation, true))
                        .toList();
            case OPERATION -> of(facts.operations().get(facts.original(subject).name()), true);
            case PARAMETER -> of(facts.operations().get(facts.original(subject).owner()), true);
            case CODE, STATE ->
                of(facts.operations().get(facts.original(subject).owner()), false);
            case TYPE, FIELD -> facts.uses(subject);
        };
    }

    private static List<Use> of(@Nullable WireOperation operation, boolean request) {
        return operation == null ? List.of() : List.of(new Use(operation, request));
    }

    private static String place(@Nullable Fact fact, String aspect, Facts facts) {
        if (fact == null) {
            return "";
        }
        Place place = fact.place();
        boolean keyword =
                fact.subject().kind() != Subject.Kind.CODE && fact.aspects().containsKey(aspect);
        return facts.description().lines().find(keyword ? place.below(aspect) : place);
    }
}
