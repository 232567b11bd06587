package io.github.danakit.generator.lint.rules;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.dialect.Dialects;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The vendor extensions stand where they may stand, and have the form that their schema gives. */
final class ExtensionRules implements Rule {
    private final ObjectNode schema;
    private final Validator validator = new Validator(Dialects.getDraft202012());

    /** {@code schema} describes, under {@code $defs}, the keys of each kind of place. */
    ExtensionRules(ObjectNode schema) {
        this.schema = schema.deepCopy();
        this.schema.remove("$id");
        leaveToCodeRules();
    }

    /** What {@link CodeRules} tells in words of its own is not told twice. */
    private void leaveToCodeRules() {
        if (schema.at("/$defs/codeRow") instanceof ObjectNode row) {
            row.remove("allOf");
            ObjectNode properties = row.withObject("properties");
            properties.putObject("outcome");
            properties.putObject("action");
        }
    }

    @Override
    public void check(Library library, Findings findings) {
        for (Document document : library.all()) {
            Set<String> places = new HashSet<>();
            places(document).forEach(place -> {
                places.add(place.spot().pointer());
                form(place, findings);
            });
            withoutExamples(document.spot())
                    .filter(spot -> !places.contains(spot.pointer()))
                    .forEach(spot -> nowhereElse(spot, findings));
        }
    }

    private static Stream<Place> places(Document document) {
        Stream<Place> info = document.isCommon()
                ? Stream.empty()
                : Stream.of(new Place(document.spot().child("info"), "info"));
        Stream<Place> schemes = document.components("securitySchemes").stream()
                .filter(scheme -> !scheme.isReference())
                .map(scheme -> new Place(scheme, "securityScheme"));
        Stream<Place> calls = document.calls().stream()
                .flatMap(call -> Stream.concat(
                        Stream.of(new Place(call.spot(), "operation")),
                        call.responses().stream().map(response -> new Place(response, "response"))));
        Stream<Place> schemas = Schemas.of(document).stream().map(schema -> new Place(schema, "schema"));
        return Stream.of(info, schemes, calls, schemas).flatMap(places -> places);
    }

    private void form(Place place, Findings findings) {
        validator
                .validate(place.spot(), place.entry(), () -> schema.deepCopy().put("$ref", "#/$defs/" + place.entry()))
                .forEach(fault -> findings.error(
                        "DANA-LINT-010",
                        fault.place(),
                        fault.what(),
                        "Give it the form that docs/description.md describes."));
    }

    private static void nowhereElse(Spot spot, Findings findings) {
        for (Spot member : spot.children()) {
            if (member.key().startsWith("x-dana-") && spot.node().isObject()) {
                findings.error(
                        "DANA-LINT-011",
                        member,
                        member.key() + " has no meaning here",
                        "Move it to a place where docs/description.md knows it, or correct its name.");
            }
        }
    }

    private static Stream<Spot> withoutExamples(Spot spot) {
        Stream<Spot> below = spot.children().stream()
                .filter(child -> !child.pointer().matches(".*/(example|examples)"))
                .flatMap(ExtensionRules::withoutExamples);
        return Stream.concat(Stream.of(spot), below);
    }

    /** A place, and the entry of the schema that describes it. */
    private record Place(Spot spot, String entry) {}
}
