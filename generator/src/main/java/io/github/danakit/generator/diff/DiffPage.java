package io.github.danakit.generator.diff;

import io.github.danakit.generator.template.HtmlTemplates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The view of a report as a page that needs nothing else. */
record DiffPage(
        String title,
        String style,
        String script,
        String older,
        String newer,
        String olderDocs,
        String newerDocs,
        List<Proposal> versions,
        List<Section> sections) {

    /** A proposed version number. */
    record Proposal(String proposed) {}

    /** The changes of one kind. */
    record Section(
            String id, String words, String colour, String heading, String meaning, int count, List<Row> changes) {}

    /** A change. */
    record Row(String section, String colour, String subject, String what, List<Named> facts) {}

    /** Something that is said of a change. */
    record Named(String name, List<Value> values) {}

    /** A text, in the type of code or not. */
    record Value(String text, boolean code) {}

    static DiffPage of(DiffReport report) {
        List<Section> sections = Stream.of(Impact.values())
                .filter(impact -> !report.of(impact).isEmpty())
                .map(impact -> section(impact, report.of(impact)))
                .toList();
        return new DiffPage(
                "What changed in DANA",
                HtmlTemplates.resource("page.css"),
                HtmlTemplates.resource("filter.js"),
                report.older(),
                report.newer(),
                report.olderDocs(),
                report.newerDocs(),
                report.version().isEmpty() ? List.of() : List.of(new Proposal(report.version())),
                sections);
    }

    private static Section section(Impact impact, List<Change> changes) {
        return new Section(
                impact.id(),
                impact.words(),
                colour(impact),
                Character.toUpperCase(impact.words().charAt(0)) + impact.words().substring(1),
                impact.meaning(),
                changes.size(),
                changes.stream().map(DiffPage::row).toList());
    }

    private static Row row(Change change) {
        List<Named> facts = new ArrayList<>();
        facts.add(new Named("What to do", List.of(new Value(change.remedy(), false))));
        add(facts, "In messages of", places(String.join(", ", change.operations())));
        add(
                facts,
                "Java",
                JavaEffect.brief(change.java()).stream()
                        .map(JavaEffect::toString)
                        .toList());
        add(facts, "Was at", places(change.olderPlace()));
        add(facts, "Is at", places(change.newerPlace()));
        String owner = change.product().isEmpty() ? "" : change.product() + ": ";
        return new Row(change.impact().id(), colour(change.impact()), owner + change.subject(), change.what(), facts);
    }

    private static List<String> places(String place) {
        return place.isEmpty() ? List.of() : List.of(place);
    }

    private static void add(List<Named> facts, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            facts.add(new Named(
                    name, texts.stream().map(text -> new Value(text, true)).toList()));
        }
    }

    private static String colour(Impact impact) {
        return switch (impact) {
            case BREAKS_CALLER, BREAKS_CALLEE -> "red";
            case BEHAVIOUR -> "orange";
            case ADDITIVE -> "green";
            case DOCUMENTATION -> "grey";
        };
    }
}
