package io.github.danakit.generator.view;

import io.github.danakit.generator.description.Operation;
import io.github.danakit.generator.description.Signing;
import io.github.danakit.generator.template.JavaText;
import io.github.danakit.generator.view.Views.HeadView;
import io.github.danakit.generator.view.Views.SchemeView;
import io.github.danakit.generator.view.Views.SigningView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    SigningView view(List<Signing> signings, List<Operation> operations) {
        Imports imports = new Imports(basePackage);
        if (signings.stream().anyMatch(signing -> signing.envelope() != null)) {
            imports.use(types.runtime("signing.EnvelopeForm"));
            imports.use(types.runtime("signing.EnvelopeHead"));
        }
        if (signings.stream().anyMatch(signing -> !signing.statuses().isEmpty())) {
            imports.use(types.runtime("Action"));
            imports.use(types.runtime("OutcomeKind"));
        }
        if (signings.stream().anyMatch(signing -> !signing.refusals().isEmpty())) {
            imports.use(types.runtime("signing.Refusal"));
        }
        if (signings.stream().anyMatch(signing -> !signing.secret().isEmpty())) {
            imports.use(types.runtime("signing.FieldForm"));
        }
        imports.use(types.runtime("signing.SigningScheme"));
        List<SchemeView> schemes = signings.stream().map(SigningViews::scheme).toList();
        return new SigningView(basePackage, imports.list(), schemes, heads(operations));
    }

    /** Every head once; products share most of them. */
    private static List<HeadView> heads(List<Operation> operations) {
        Map<String, HeadView> heads = new TreeMap<>();
        for (Operation operation : operations) {
            Stream.of(operation.requestHead(), operation.answerHead())
                    .filter(Objects::nonNull)
                    .forEach(head -> heads.put(constant(head), head(head)));
        }
        return List.copyOf(heads.values());
    }

    static String constant(Operation.Head head) {
        String own = JavaNames.pascal(head.product());
        return JavaNames.constant(head.schema().startsWith(own) ? head.schema() : own + head.schema());
    }

    private static HeadView head(Operation.Head head) {
        String optional = head.optional().isEmpty() ? "" : ".optional(" + literals(head.optional()) + ")";
        return new HeadView(constant(head), literals(head.required()), optional);
    }

    private static String literals(List<String> texts) {
        return texts.stream().map(SigningViews::literal).collect(Collectors.joining(", "));
    }

    private static SchemeView scheme(Signing signing) {
        List<String> calls = new ArrayList<>();
        calls.add(".text(" + literal(signing.text()) + ")");
        calls.add(".algorithm(" + literal(signing.algorithm()) + ")");
        signing.headers()
                .forEach(header -> calls.add((header.optional() ? ".optionalHeader(" : ".header(")
                        + literal(header.name()) + ", " + literal(header.template()) + ")"));
        if (!signing.codeMember().isEmpty()) {
            calls.add(".answer(" + literal(signing.codeMember()) + ", " + literal(signing.messageMember())
                    + more(signing.nameMember(), signing.statusMember()) + ")");
        }
        if (!signing.success().isEmpty()) {
            calls.add(".success(" + literal(signing.success()) + ")");
        }
        signing.statuses()
                .forEach(status -> calls.add(".status(" + literal(status.value()) + ", OutcomeKind." + status.outcome()
                        + ", Action." + status.action() + ")"));
        signing.refusals()
                .forEach(refusal -> calls.add(".refusal(Refusal." + JavaNames.constant(refusal.reason()) + ", "
                        + refusal.http() + ", " + literal(refusal.code()) + ", " + literal(refusal.message())
                        + more(refusal.name(), refusal.status()) + ")"));
        if (!signing.secret().isEmpty()) {
            calls.add(".fields(FieldForm.keyedBy(" + literal(signing.secret()) + ")");
            signing.fields()
                    .forEach((field, value) -> calls.add(".field(" + literal(field) + ", " + literal(value) + ")"));
            calls.add(calls.remove(calls.size() - 1) + (signing.silentStatus() ? ".silentStatus())" : ")"));
        }
        signing.tokens().forEach(token -> calls.add(".token(" + literal(token) + ")"));
        signing.replaces().forEach(other -> calls.add(".replaces(" + constant(other) + ")"));
        calls.addAll(envelope(signing.envelope()));
        return new SchemeView(
                constant(signing.name()),
                signing.scheme(),
                Javadoc.comment("    ", List.of(Javadoc.sentence(signing.description()))),
                Packing.ending(Packing.pack("            ", "", calls), ";"));
    }

    private static String more(String name, String status) {
        return name.isEmpty() && status.isEmpty() ? "" : ", " + literal(name) + ", " + literal(status);
    }

    private static List<String> envelope(Signing.@Nullable Envelope envelope) {
        if (envelope == null) {
            return List.of();
        }
        List<String> calls = new ArrayList<>();
        calls.add(".envelope(EnvelopeForm.of("
                + literals(List.of(
                        envelope.request(), envelope.answer(), envelope.signature(), envelope.head(), envelope.body()))
                + ")");
        envelope.requestHead()
                .forEach((member, value) -> calls.add(".inRequest(" + literal(member) + ", " + literal(value) + ")"));
        envelope.answerHead()
                .forEach((member, value) -> calls.add(".inAnswer(" + literal(member) + ", " + literal(value) + ")"));
        calls.add(calls.remove(calls.size() - 1) + ")");
        return calls;
    }

    private static String literal(String text) {
        return "\"" + JavaText.literal(text) + "\"";
    }
}
