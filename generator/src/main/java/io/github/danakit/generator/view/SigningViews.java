package io.github.danakit.generator.view;

import io.github.danakit.generator.description.Signing;
import io.github.danakit.generator.template.JavaText;
import io.github.danakit.generator.view.Views.SchemeView;
import io.github.danakit.generator.view.Views.SigningView;
import java.util.ArrayList;
import java.util.List;

/** Views of signature schemes. */
final class SigningViews {
    private final JavaTypes types;
    private final String basePackage;

    SigningViews(JavaTypes types, String basePackage) {
        this.types = types;
        this.basePackage = basePackage;
    }

    static String constant(String signing) {
        return signing.isEmpty() ? "NONE" : JavaNames.constant(signing);
    }

    SigningView view(List<Signing> signings) {
        Imports imports = new Imports(basePackage);
        imports.use(types.runtime("signing.Refusal"));
        imports.use(types.runtime("signing.SigningScheme"));
        List<SchemeView> schemes = signings.stream().map(SigningViews::scheme).toList();
        return new SigningView(basePackage, imports.list(), schemes);
    }

    private static SchemeView scheme(Signing signing) {
        List<String> calls = new ArrayList<>();
        calls.add(".text(" + literal(signing.text()) + ")");
        calls.add(".algorithm(" + literal(signing.algorithm()) + ")");
        signing.headers()
                .forEach(header -> calls.add((header.optional() ? ".optionalHeader(" : ".header(")
                        + literal(header.name()) + ", " + literal(header.template()) + ")"));
        calls.add(".answer(" + literal(signing.codeMember()) + ", " + literal(signing.messageMember()) + ")");
        signing.refusals()
                .forEach(refusal -> calls.add(".refusal(Refusal." + JavaNames.constant(refusal.reason()) + ", "
                        + refusal.http() + ", " + literal(refusal.code()) + ", " + literal(refusal.message()) + ")"));
        signing.tokens().forEach(token -> calls.add(".token(" + literal(token) + ")"));
        signing.replaces().forEach(other -> calls.add(".replaces(" + constant(other) + ")"));
        return new SchemeView(
                constant(signing.name()),
                signing.scheme(),
                Javadoc.comment("    ", List.of(Javadoc.sentence(signing.description()))),
                Packing.ending(Packing.pack("            ", "", calls), ";"));
    }

    private static String literal(String text) {
        return "\"" + JavaText.literal(text) + "\"";
    }
}
