package io.github.danakit.generator.view;

import io.github.danakit.generator.description.Code;
import io.github.danakit.generator.description.Operation;
import io.github.danakit.generator.template.JavaText;
import io.github.danakit.generator.view.Views.ClientView;
import io.github.danakit.generator.view.Views.CodeGroupView;
import io.github.danakit.generator.view.Views.CodeView;
import io.github.danakit.generator.view.Views.CodesView;
import io.github.danakit.generator.view.Views.OperationView;
import io.github.danakit.generator.view.Views.OperationsView;
import io.github.danakit.generator.view.Views.ResolveView;
import io.github.danakit.generator.view.Views.ServerView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Views of a product's operations: codes, descriptors, client and server. */
final class OperationViews {
    private final JavaTypes types;
    private final JavaNames names;
    private final String basePackage;
    private final String product;
    private final String title;
    private final DeliveryViews delivery;

    OperationViews(
            JavaTypes types,
            JavaNames names,
            String basePackage,
            String product,
            String title,
            DeliveryViews delivery) {
        this.types = types;
        this.names = names;
        this.basePackage = basePackage;
        this.product = product;
        this.title = Javadoc.safe(title);
        this.delivery = delivery;
    }

    private String prefix() {
        return JavaNames.pascal(product);
    }

    CodesView codes(List<Operation> operations) {
        Imports imports = imports();
        imports.use(types.runtime("*"));
        List<CodeGroupView> groups = operations.stream().map(this::group).toList();
        return new CodesView(types.packageOf(product), imports.list(), title, prefix() + "Codes", groups);
    }

    private CodeGroupView group(Operation operation) {
        Set<String> taken = JavaNames.none();
        taken.add("TABLE");
        List<CodeView> codes = operation.codes().stream()
                .map(code -> code(code, operation, taken))
                .toList();
        List<String> table =
                new ArrayList<>(codes.stream().map(CodeView::constant).toList());
        table.add(0, "public static final CodeTable TABLE = CodeTable.of(" + (table.isEmpty() ? "" : table.remove(0)));
        table = Packing.ending(Packing.continued(Packing.pack("        ", ", ", table)), ");");
        return new CodeGroupView(
                JavaNames.pascal(operation.operationId()), Javadoc.sentence(operation.summary()), codes, table);
    }

    private static CodeView code(Code code, Operation operation, Set<String> taken) {
        String named = code.name() == null ? "" : code.name();
        String plain = code.message().isEmpty() ? named : code.message();
        String text = plain.isEmpty() ? "code " + code.code() : plain;
        boolean open = code.outcome() == null || code.action() == null;
        String meaning = Javadoc.sentence(code.meaning().isEmpty() ? text : code.meaning());
        return new CodeView(
                JavaNames.unique(
                        JavaNames.constant(named.isEmpty() ? text.replaceAll("\\[.*?]", "") : named),
                        JavaNames.constant(code.code()).replaceFirst("^_", ""),
                        taken),
                code.code(),
                code.http(),
                code.message(),
                code.outcome() == null ? "UNKNOWN" : code.outcome(),
                code.action() == null ? "QUERY_STATUS" : code.action(),
                extras(code),
                Javadoc.comment(
                        "        ",
                        List.of(Javadoc.safe(code.code()) + ": " + meaning
                                + (open ? " DANA published no action for it." : ""))));
    }

    private static String extras(Code code) {
        String transaction =
                code.transaction() == null ? "" : ".withTransaction(OutcomeKind." + code.transaction() + ")";
        return code.name() == null && code.status().isEmpty()
                ? transaction
                : transaction + ".named(" + literal(code.status()) + ", "
                        + literal(code.name() == null ? "" : code.name()) + ")";
    }

    OperationsView operations(List<Operation> operations) {
        Imports imports = imports();
        imports.use(types.runtime("*"));
        imports.use(types.runtime("client.Operation"));
        imports.use(basePackage + ".DanaSigning");
        List<OperationView> views = views(operations, imports);
        return new OperationsView(types.packageOf(product), imports.list(), title, prefix() + "Operations", views);
    }

    ClientView client(List<Operation> operations, ResolveViews resolves) {
        Imports imports = imports();
        imports.use(types.runtime("client.Caller"));
        if (operations.stream().anyMatch(operation -> operation.delivery().browser())) {
            imports.use(types.runtime("client.BrowserForm"));
            imports.use("java.util.Map");
        }
        imports.use(types.runtime("Outcome"));
        imports.use(types.runtime("RequestOptions"));
        imports.use("java.util.concurrent.CompletableFuture");
        List<OperationView> views = views(operations, imports);
        List<ResolveView> helpers = resolves.of(operations, imports);
        return new ClientView(
                types.packageOf(product),
                imports.list(),
                title,
                prefix() + "Client",
                prefix() + "Operations",
                views,
                helpers);
    }

    ServerView handler(List<Operation> operations) {
        Imports imports = imports();
        imports.use(types.runtime("client.Operation"));
        imports.use(types.runtime("server.*"));
        List<OperationView> views = views(operations, imports);
        return new ServerView(
                types.packageOf(product), imports.list(), title, prefix() + "Handler", views, routes(views));
    }

    private List<OperationView> views(List<Operation> operations, Imports imports) {
        return operations.stream().map(operation -> view(operation, imports)).toList();
    }

    private static List<String> routes(List<OperationView> views) {
        List<String> calls = new ArrayList<>(views.stream()
                .map(v -> ".route(" + v.operations() + "." + v.constant() + ", handler::" + v.method() + ")")
                .toList());
        calls.set(0, "return endpoint" + calls.get(0));
        return Packing.ending(Packing.continued(Packing.pack("        ", "", calls)), ";");
    }

    private OperationView view(Operation operation, Imports imports) {
        String request = operation.request() == null
                ? "Void"
                : imports.use(types.qualified(types.resolve(product, operation.request())));
        String answer = operation.answer() == null
                ? "Void"
                : imports.use(types.qualified(types.resolve(product, operation.answer())));
        String pascal = JavaNames.pascal(operation.operationId());
        return new OperationView(
                javadoc(operation),
                JavaNames.constant(operation.operationId()),
                names.member(operation.operationId()),
                request,
                answer,
                operation.id(),
                operation.operationId(),
                operation.method(),
                operation.path(),
                Packing.ending(
                        Packing.pack("            ", "", settings(operation, pascal, request, answer, imports)), ";"),
                prefix() + "Operations",
                pascal,
                operation.delivery().browser(),
                delivery.parameters(operation),
                delivery.values(operation));
    }

    private List<String> settings(Operation operation, String pascal, String request, String answer, Imports imports) {
        List<String> calls = new ArrayList<>();
        calls.add(literal(operation.id()) + ", " + literal(operation.operationId()) + ", " + literal(operation.method())
                + ", " + literal(operation.path()) + ", " + request + ".class, " + answer + ".class)");
        String text = operation.delivery().signedText();
        calls.add(".signing(DanaSigning." + SigningViews.constant(operation.signing())
                + (text.isEmpty() ? ")" : ".text(" + literal(text) + "))"));
        calls.add(".serviceCode(\"" + JavaText.literal(operation.serviceCode()) + "\")");
        if (operation.timeoutSeconds() > 0) {
            calls.add(".timeoutSeconds(" + operation.timeoutSeconds() + ")");
        }
        calls.addAll(function(operation));
        calls.add(".codes(" + prefix() + "Codes." + pascal + ".TABLE)");
        if (operation.movesMoney()) {
            calls.add(".movesMoney()");
        }
        if (!operation.reference().isEmpty()) {
            calls.add(".reference(\"" + JavaText.literal(operation.reference()) + "\")");
        }
        if (operation.attempts() > 1 || !operation.noAnswer().equals("UNKNOWN")) {

            calls.add(".noAnswer(" + operation.attempts() + ", OutcomeKind." + operation.noAnswer() + ")");
        }
        if (operation.endsToken()) {
            calls.add(".endsToken()");
        }
        operation.aliases().forEach(alias -> calls.add(".alias(\"" + JavaText.literal(alias) + "\")"));
        operation
                .variants()
                .forEach(variant -> calls.add(".variant(\"" + JavaText.literal(variant.field()) + "\", \""
                        + JavaText.literal(variant.value()) + "\")"));
        if (operation.otherwise()) {
            calls.add(".otherwise()");
        }
        if (!operation.redelivery().isEmpty()) {
            String members =
                    operation.redelivery().stream().map(OperationViews::literal).collect(Collectors.joining(", "));
            calls.add(".redelivery(" + operation.redeliveryDays() + ", " + members + ")");
        }
        calls.addAll(transactions(operation));
        calls.addAll(delivery.settings(operation, imports));
        calls.add(".build()");
        return calls;
    }

    private static List<String> function(Operation operation) {
        Operation.Head request = operation.requestHead();
        Operation.Head answer = operation.answerHead();
        return request == null || answer == null
                ? List.of()
                : List.of(".function(" + literal(operation.function()) + ", " + literal(operation.version())
                        + ", DanaSigning." + SigningViews.constant(request)
                        + ", DanaSigning." + SigningViews.constant(answer) + ")");
    }

    private static List<String> transactions(Operation operation) {
        List<String> calls = new ArrayList<>();
        if (operation.transactionField().isEmpty()) {
            return calls;
        }

        calls.add(".transactions(TransactionStatuses.on(\"" + JavaText.literal(operation.transactionField()) + "\")");
        operation
                .transactionStates()
                .forEach(state -> calls.add("    .value(\"" + JavaText.literal(state.value())
                        + "\", OutcomeKind." + state.outcome() + ", Action." + state.action() + ", \""
                        + JavaText.literal(state.meaning()) + "\")"));
        calls.add(calls.remove(calls.size() - 1) + ")");
        return calls;
    }

    private static String literal(String text) {
        return "\"" + JavaText.literal(text) + "\"";
    }

    private static List<String> javadoc(Operation operation) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(Javadoc.sentence(operation.summary()));
        paragraphs.add(Javadoc.sentence(operation.description()));
        paragraphs.add(Javadoc.sentence(limits(operation)));
        return Javadoc.comment("    ", paragraphs);
    }

    private static String limits(Operation operation) {
        List<String> facts = new ArrayList<>();
        facts.add(operation.method() + " " + operation.path());
        if (operation.timeoutSeconds() > 0) {
            facts.add("DANA expects callers to wait " + operation.timeoutSeconds() + " seconds");
        }
        if (!operation.status().equals("documented") && !operation.status().isEmpty()) {
            facts.add("known only in part (" + operation.status() + ")");
        }
        return String.join("; ", facts);
    }

    private Imports imports() {
        return new Imports(types.packageOf(product));
    }
}
