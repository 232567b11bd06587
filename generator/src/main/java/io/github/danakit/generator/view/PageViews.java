package io.github.danakit.generator.view;

import io.github.danakit.generator.description.FieldType;
import io.github.danakit.generator.description.Operation;
import io.github.danakit.generator.description.Page;
import io.github.danakit.generator.description.Parameter;
import io.github.danakit.generator.template.JavaText;
import io.github.danakit.generator.view.Views.PageView;
import io.github.danakit.generator.view.Views.PagesView;
import io.github.danakit.generator.view.Views.ReturnView;
import io.github.danakit.generator.view.Views.ReturnsView;
import io.github.danakit.generator.view.Views.VisitView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Views of a product's pages. */
final class PageViews {
    private final JavaTypes types;
    private final JavaNames names;
    private final String basePackage;
    private final Collection<String> environments;

    PageViews(JavaTypes types, JavaNames names, String basePackage, Collection<String> environments) {
        this.types = types;
        this.names = names;
        this.basePackage = basePackage;
        this.environments = environments;
    }

    PagesView view(String product, String title, List<Page> pages) {
        Imports imports = new Imports(types.packageOf(product));
        imports.use("java.net.URI");
        List.of("Environment", "PageAddress", "PageQuery")
                .forEach(name -> imports.use(types.runtime("client." + name)));
        List<PageView> views = pages.stream().map(page -> page(page, imports)).toList();
        return new PagesView(
                types.packageOf(product),
                imports.list(),
                Javadoc.safe(title),
                JavaNames.pascal(product) + "Pages",
                views);
    }

    /** Readers of what browsers bring back by themselves. */
    ReturnsView returns(String product, String title, List<Page> pages) {
        Imports imports = new Imports(types.packageOf(product));
        imports.use("org.jspecify.annotations.*");
        imports.use(types.runtime("ProtocolException"));
        imports.use(types.runtime("client.PageReturn"));
        List<VisitView> visits = pages.stream()
                .map(page -> new VisitView(
                        javadoc(
                                page.operation(),
                                "@param query the query of the address as it was opened, without the question mark",
                                "@throws ProtocolException when it cannot be read or something mandatory is missing"),
                        names.type(page.schema().name()),
                        names.member(page.operation().operationId())))
                .toList();
        return new ReturnsView(
                types.packageOf(product),
                imports.list(),
                Javadoc.safe(title),
                JavaNames.pascal(product) + "Returns",
                visits);
    }

    private static List<String> javadoc(Operation operation, String... tags) {
        List<String> paragraphs = new ArrayList<>(
                List.of(Javadoc.sentence(operation.summary()), Javadoc.sentence(operation.description())));
        paragraphs.addAll(List.of(tags));
        return Javadoc.comment("    ", paragraphs);
    }

    private PageView page(Page page, Imports imports) {
        Operation operation = page.operation();
        return new PageView(
                javadoc(operation),
                JavaNames.constant(operation.operationId()),
                names.member(operation.operationId()),
                address(page, imports),
                names.type(page.schema().name()),
                returns(page, imports),
                query(page));
    }

    private List<String> address(Page page, Imports imports) {
        Operation operation = page.operation();
        List<String> calls = new ArrayList<>();
        calls.add("private static final PageAddress " + JavaNames.constant(operation.operationId())
                + " = PageAddress.of(" + literal(operation.path()) + ")");
        page.servers().forEach((name, url) -> {
            if (environments.contains(name)) {
                String known = imports.use(basePackage + ".DanaEnvironment");
                calls.add(".host(" + known + "." + JavaNames.constant(name) + ", " + literal(url) + ")");
            }
        });
        return Packing.ending(Packing.continued(Packing.pack("    ", "", calls)), ";");
    }

    private List<ReturnView> returns(Page page, Imports imports) {
        if (page.answer() == null) {
            return List.of();
        }
        imports.use("org.jspecify.annotations.*");
        imports.use(types.runtime("ProtocolException"));
        imports.use(types.runtime("client.PageReturn"));
        return List.of(new ReturnView(
                names.member(page.operation().operationId()),
                imports.use(types.qualified(types.resolve(page.operation().product(), page.answer()))),
                page.echoes().stream()
                        .map(name -> ", String " + names.member(name))
                        .collect(Collectors.joining()),
                page.echoes().stream()
                        .map(name -> ".same(" + literal(name) + ", " + names.member(name) + ")")
                        .collect(Collectors.joining())));
    }

    private List<String> query(Page page) {
        List<String> calls = new ArrayList<>();
        calls.add("return PageQuery.none()");
        for (Parameter parameter : page.parameters()) {
            String name = parameter.field().name();
            String member = names.member(
                    name, page.parameters().stream().map(p -> p.field().name()).toList());
            boolean list = parameter.field().type() instanceof FieldType.ListOf;
            String call = list ? parameter.exploded() ? ".repeated(" : ".joined(" : ".add(";
            calls.add(call + literal(name) + ", parameters." + member + "())");
        }
        return Packing.ending(Packing.continued(Packing.pack("        ", "", calls)), ";");
    }

    private static String literal(String text) {
        return "\"" + JavaText.literal(text) + "\"";
    }
}
