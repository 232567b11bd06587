package io.github.danakit.generator.lint.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** References lead to components, and everything that can be referred to is. */
final class ReferenceRules implements Rule {

    @Override
    public void check(Library library, Findings findings) {
        library.references().forEach(reference -> reference(reference, findings));
        Set<String> used =
                library.references().map(Spot::target).map(ReferenceRules::id).collect(Collectors.toSet());
        for (Document document : library.all()) {
            for (Spot kind : document.spot().child("components").children()) {
                if (!kind.key().equals("securitySchemes")) {
                    unused(kind, used, findings);
                }
            }
        }
        library.products().forEach(document -> security(document, findings));
    }

    private static String id(Spot spot) {
        return spot.document().name() + "#" + spot.pointer();
    }

    private static void reference(Spot reference, Findings findings) {
        Spot target = reference.target();
        String ref = reference.text("$ref");
        if (!target.exists()) {
            findings.error(
                    "DANA-SPEC-006", reference, ref + " leads nowhere", "Correct the $ref or add what it names.");
        } else if (!target.pointer().matches("/components/[A-Za-z]+/[A-Za-z0-9]+")) {
            findings.error(
                    "DANA-LINT-020",
                    reference,
                    ref + " names no component",
                    "Refer to a named part of components, whose name has letters and digits only.");
        }
        if (reference.node().size() > 1) {
            findings.error(
                    "DANA-LINT-021",
                    reference,
                    "tools ignore what stands beside a $ref",
                    "Write allOf: [{$ref: …}] and put the rest beside it, or remove the rest.");
        }
    }

    private static void unused(Spot kind, Set<String> used, Findings findings) {
        for (Spot component : kind.children()) {
            if (!used.contains(id(component))) {
                findings.warning(
                        "DANA-LINT-022", component, "nothing refers to " + component.key(), "Use it or remove it.");
            }
        }
    }

    private static void security(Document document, Findings findings) {
        Set<String> named = document.spot()
                .walk()
                .filter(spot -> spot.key().equals("security"))
                .flatMap(security -> security.children().stream())
                .flatMap(choice -> choice.children().stream())
                .map(Spot::key)
                .collect(Collectors.toSet());
        Spot schemes = document.spot().child("components").child("securitySchemes");
        List<String> declared = schemes.children().stream().map(Spot::key).toList();
        for (String name : named) {
            if (!declared.contains(name)) {
                findings.error(
                        "DANA-SPEC-010",
                        document.spot().child("components"),
                        "the security scheme " + name + " is not defined",
                        "Add it to components.securitySchemes, or use one of " + String.join(", ", declared) + ".");
            }
        }
        for (Spot scheme : schemes.children()) {
            boolean alternative = scheme.resolved().child("x-dana-signing").has("replaces");
            if (!named.contains(scheme.key()) && !alternative) {
                findings.warning(
                        "DANA-LINT-022", scheme, "nothing is signed by " + scheme.key(), "Use it or remove it.");
            }
        }
    }
}
