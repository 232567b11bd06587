package io.github.danakit.generator.view;

import io.github.danakit.generator.description.Description;
import io.github.danakit.generator.description.Field;
import io.github.danakit.generator.description.Operation;
import io.github.danakit.generator.description.SchemaType;
import io.github.danakit.generator.description.Signing;
import io.github.danakit.generator.template.JavaText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How operations travel: as forms, to hosts of their own, with fields that are filled in on the way. */
final class DeliveryViews {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Description description;
    private final JavaNames names;
    private final String basePackage;
    private final boolean hosts;

    /** {@code hosts} tells whether the run emits DANA's environments. */
    DeliveryViews(Description description, JavaNames names, String basePackage, boolean hosts) {
        this.description = description;
        this.names = names;
        this.basePackage = basePackage;
        this.hosts = hosts;
    }

    /** Calls that tell the runtime. */
    List<String> settings(Operation operation, Imports imports) {
        List<String> calls = new ArrayList<>(new RepeatedMembers(description).settings(operation));
        Signing signing = description.signings().get(operation.signing());
        List<String> filled = fields(operation).stream()
                .filter(name -> signing != null && signing.fields().containsKey(name))
                .toList();
        if (operation.delivery().form()) {
            calls.add(".form()");
        }
        if (!filled.isEmpty()) {
            calls.add(filled.stream().map(DeliveryViews::literal).collect(Collectors.joining(", ", ".filled(", ")")));
        }
        operation.delivery().servers().forEach((name, url) -> {
            String usual = description.environments().get(name);
            if (hosts && operation.isApi() && usual != null && !usual.equals(url)) {
                String known = imports.use(basePackage + ".DanaEnvironment");
                calls.add(".host(" + known + "." + JavaNames.constant(name) + ", " + literal(url) + ")");
            }
        });
        return calls;
    }

    private List<String> fields(Operation operation) {
        SchemaType request = operation.request() == null
                ? null
                : description.schema(operation.product(), operation.request()).orElse(null);
        return request instanceof SchemaType.ObjectType object
                ? object.fields().stream().map(Field::name).toList()
                : List.of();
    }

    /** Values that are signed but neither sent nor known otherwise, as further parameters of a method. */
    String parameters(Operation operation) {
        return unsent(operation).stream()
                .map(name -> ", String " + names.member(name))
                .collect(Collectors.joining());
    }

    /** The same values by name. */
    String values(Operation operation) {
        return unsent(operation).stream()
                .map(name -> literal(name) + ", " + names.member(name))
                .collect(Collectors.joining(", ", "Map.of(", ")"));
    }

    private List<String> unsent(Operation operation) {
        Signing signing = description.signings().get(operation.signing());
        if (signing == null || signing.secret().isEmpty()) {
            return List.of();
        }
        String own = operation.delivery().signedText();
        Matcher placeholders = PLACEHOLDER.matcher(own.isEmpty() ? signing.text() : own);
        Map<String, String> known = signing.fields();
        List<String> sent = fields(operation);
        return placeholders
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.equals(signing.secret()) && !known.containsKey(name) && !sent.contains(name))
                .toList();
    }

    private static String literal(String text) {
        return "\"" + JavaText.literal(text) + "\"";
    }
}
