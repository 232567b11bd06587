package io.github.danakit.generator.view;

import io.github.danakit.generator.GeneratorOptions;
import io.github.danakit.generator.description.Description;
import io.github.danakit.generator.description.Operation;
import io.github.danakit.generator.view.Views.ClientView;
import io.github.danakit.generator.view.Views.CodeGroupView;
import io.github.danakit.generator.view.Views.CodeView;
import io.github.danakit.generator.view.Views.CodesView;
import io.github.danakit.generator.view.Views.EnumView;
import io.github.danakit.generator.view.Views.EnvironmentView;
import io.github.danakit.generator.view.Views.ModelView;
import io.github.danakit.generator.view.Views.OpenView;
import io.github.danakit.generator.view.Views.OperationView;
import io.github.danakit.generator.view.Views.OperationsView;
import io.github.danakit.generator.view.Views.PageView;
import io.github.danakit.generator.view.Views.PagesView;
import io.github.danakit.generator.view.Views.ReturnsView;
import io.github.danakit.generator.view.Views.RootView;
import io.github.danakit.generator.view.Views.ServerView;
import io.github.danakit.generator.view.Views.SigningView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the names of a {@link JavaSurface} off the views of an emission. */
final class SurfaceReader {
    private final Description description;
    private final GeneratorOptions options;
    private final JavaNames names;
    private final SortedMap<String, String> symbols = new TreeMap<>();
    private final Map<String, List<String>> byOrigin = new HashMap<>();
    private final Map<String, String> productOf = new HashMap<>();

    SurfaceReader(Description description, GeneratorOptions options, JavaNames names) {
        this.description = description;
        this.options = options;
        this.names = names;
    }

    static String operationKey(String product, String operationId) {
        return product + "/" + operationId;
    }

    static String codeKey(String product, String operationId, String code) {
        return operationKey(product, operationId) + "/" + code;
    }

    JavaSurface read() {
        for (Operation operation : description.operations()) {
            productOf.put(
                    JavaNames.packageOf(operation.product()) + "/" + JavaNames.pascal(operation.operationId()),
                    operationKey(operation.product(), operation.operationId()));
        }
        EmissionPlan.of(description, options, names).forEach(file -> view(file.view()));
        return new JavaSurface(description, names, symbols, byOrigin);
    }

    private void view(Record view) {
        if (view instanceof ModelView model) {
            model(model);
        } else if (view instanceof EnumView text) {
            text(text);
        } else if (view instanceof OpenView open) {
            symbols.put(local(open.packageName(), open.name()), "object");
        } else if (view instanceof CodesView codes) {
            symbols.put(local(codes.packageName(), codes.name()), "class");
            codes.groups()
                    .forEach(group -> codes(local(codes.packageName(), codes.name()), codes.packageName(), group));
        } else if (view instanceof OperationsView operations) {
            String type = named(operations.packageName(), operations.name());
            operations.operations().forEach(o -> operation(operations.packageName(), type, o.constant(), o));
        } else if (view instanceof ClientView client) {
            String type = named(client.packageName(), client.name());
            client.operations().forEach(o -> operation(client.packageName(), type, o.method(), o));
        } else if (view instanceof ServerView server) {
            String type = named(server.packageName(), server.name());
            server.operations().forEach(o -> operation(server.packageName(), type, o.method(), o));
        } else {
            others(view);
        }
    }

    private void others(Record view) {
        if (view instanceof PagesView pages) {
            String type = named(pages.packageName(), pages.name());
            pages.pages().forEach(page -> page(pages.packageName(), type, page));
        } else if (view instanceof ReturnsView returns) {
            String type = named(returns.packageName(), returns.name());
            returns.visits().forEach(visit -> {
                String symbol = type + "#" + visit.method();
                symbols.put(symbol, visit.type());
                origin(operationOf(returns.packageName(), JavaNames.pascal(visit.method())), symbol);
            });
        } else if (view instanceof RootView root) {
            root.products()
                    .forEach(p -> symbols.put(local(root.packageName(), root.name()) + "#" + p.accessor(), p.client()));
        } else if (view instanceof EnvironmentView environment) {
            environment.hosts().forEach(host -> symbols.put("DanaEnvironment#" + host.constant(), "host"));
        } else if (view instanceof SigningView signing) {
            signing.schemes().forEach(scheme -> symbols.put("DanaSigning#" + scheme.constant(), "scheme"));
        }
    }

    private void model(ModelView model) {
        String type = local(model.packageName(), model.name());
        symbols.put(type, "record");
        model.fields().forEach(field -> {
            symbols.put(type + "#" + field.name(), field.type());
            symbols.put(type + ".Builder#" + field.name(), field.type());
        });
        model.signed().forEach(signed -> symbols.put(type + ".Builder#" + signed.name(), "signed text"));
    }

    private void text(EnumView text) {
        String type = local(text.packageName(), text.name());
        symbols.put(type, "text");
        text.values().forEach(value -> {
            symbols.put(type + "#" + value.constant(), "constant");
            origin(type + "=" + value.value(), type + "#" + value.constant());
        });
    }

    private void codes(String type, String packageName, CodeGroupView group) {
        String operation = operationOf(packageName, group.name());
        String groupType = type + "." + group.name();
        symbols.put(groupType, "codes");
        origin(operation, groupType);
        for (CodeView code : group.codes()) {
            symbols.put(groupType + "#" + code.constant(), "constant");
            origin(operation + "/" + code.code(), groupType + "#" + code.constant());
        }
    }

    private void operation(String packageName, String type, String member, OperationView operation) {
        String symbol = type + "#" + member;
        symbols.put(symbol, operation.request() + " -> " + operation.answer());
        origin(operationOf(packageName, operation.pascal()), symbol);
    }

    private void page(String packageName, String type, PageView page) {
        String symbol = type + "#" + page.method();
        symbols.put(symbol, page.parameters());
        String operation = operationOf(packageName, JavaNames.pascal(page.method()));
        origin(operation, symbol);
        page.returns().forEach(back -> {
            symbols.put(symbol + "Return", back.type());
            origin(operation, symbol + "Return");
        });
    }

    private String operationOf(String packageName, String pascal) {
        return productOf.getOrDefault(packageName.substring(packageName.lastIndexOf('.') + 1) + "/" + pascal, "");
    }

    private String named(String packageName, String name) {
        String type = local(packageName, name);
        symbols.put(type, "class");
        return type;
    }

    private void origin(String key, String symbol) {
        byOrigin.computeIfAbsent(key, k -> new ArrayList<>()).add(symbol);
    }

    private String local(String packageName, String name) {
        String base = options.basePackage();
        return packageName.equals(base) ? name : packageName.substring(base.length() + 1) + "." + name;
    }
}
