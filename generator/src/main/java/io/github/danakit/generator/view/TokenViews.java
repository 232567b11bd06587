package io.github.danakit.generator.view;

import io.github.danakit.generator.description.Operation;
import io.github.danakit.generator.description.TokenRule;
import io.github.danakit.generator.template.JavaText;
import io.github.danakit.generator.view.Views.TokenView;
import io.github.danakit.generator.view.Views.TokensView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The view of the operations that hand out tokens. */
final class TokenViews {
    private final JavaTypes types;
    private final String basePackage;

    TokenViews(JavaTypes types, String basePackage) {
        this.types = types;
        this.basePackage = basePackage;
    }

    TokensView view(List<Operation> operations) {
        Imports imports = new Imports(basePackage);
        imports.use(types.runtime("client.TokenCall"));
        imports.use("java.util.List");
        Set<String> taken = JavaNames.none();
        taken.add("ALL");
        List<TokenView> views = new ArrayList<>();
        for (Operation operation : operations) {
            TokenRule rule = operation.token();
            if (rule != null) {
                String plain = JavaNames.constant(operation.operationId());
                String constant = JavaNames.unique(plain, JavaNames.constant(operation.product()), taken);
                views.add(view(constant, operation, rule, imports));
            }
        }
        List<String> all =
                new ArrayList<>(views.stream().map(TokenView::constant).toList());
        all.set(0, "public static final List<TokenCall> ALL = List.of(" + all.get(0));
        List<String> lines = Packing.continued(Packing.pack("    ", ", ", all));
        return new TokensView(basePackage, imports.list(), views, Packing.ending(lines, ");"));
    }

    private TokenView view(String constant, Operation operation, TokenRule rule, Imports imports) {
        String holder =
                types.packageOf(operation.product()) + "." + JavaNames.pascal(operation.product()) + "Operations";
        List<String> calls = new ArrayList<>();
        calls.add(literal(rule.fills()) + ", " + imports.use(holder) + "." + JavaNames.constant(operation.operationId())
                + ")");
        calls.addAll(members("apply", rule.apply()));
        calls.addAll(members("refresh", rule.refresh()));
        calls.addAll(members("answer", rule.answer()));
        if (rule.lifetime() > 0) {
            calls.add(".lifetimeSeconds(" + rule.lifetime() + ")");
        }
        return new TokenView(
                constant,
                Javadoc.comment("    ", List.of(Javadoc.sentence(operation.summary()))),
                Packing.ending(Packing.pack("            ", "", calls), ";"));
    }

    private static List<String> members(String call, Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> "." + call + "(" + literal(member.getKey()) + ", " + literal(member.getValue()) + ")")
                .toList();
    }

    private static String literal(String text) {
        return "\"" + JavaText.literal(text) + "\"";
    }
}
