package io.github.danakit.generator.view;

import io.github.danakit.generator.GeneratorOptions;
import io.github.danakit.generator.Role;
import io.github.danakit.generator.description.Description;
import io.github.danakit.generator.description.FieldPaths;
import io.github.danakit.generator.description.Operation;
import io.github.danakit.generator.description.Page;
import io.github.danakit.generator.description.SchemaType;
import io.github.danakit.generator.description.Signing;
import io.github.danakit.generator.view.Views.AdapterView;
import io.github.danakit.generator.view.Views.EnvironmentView;
import io.github.danakit.generator.view.Views.HostView;
import io.github.danakit.generator.view.Views.PackageView;
import io.github.danakit.generator.view.Views.ProductView;
import io.github.danakit.generator.view.Views.RootView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Decides which files are emitted for a description and options, each with its template and view. */
public final class EmissionPlan {
    private static final Set<String> SPOKEN = Set.of("snap", "open-api", "nicepay");

    private final Description description;
    private final GeneratorOptions options;
    private final JavaNames names;
    private final JavaTypes types;
    private final List<EmittedFile> files = new ArrayList<>();

    private EmissionPlan(Description description, GeneratorOptions options, JavaNames names) {
        this.description = description;
        this.options = options;
        this.names = names;
        this.types = new JavaTypes(description, names, options.basePackage());
    }

    /** The files of one run, without the runtime. */
    public static List<EmittedFile> of(Description description, GeneratorOptions options, JavaNames names) {
        return new EmissionPlan(description, options, names).plan();
    }

    private List<EmittedFile> plan() {
        List<Operation> emitted = operations();
        List<Page> pages = pages(description, options);
        List<Page> all = Stream.concat(pages.stream(), returns(description, options).stream())
                .toList();
        List<String> clients = new ArrayList<>();
        for (String product : products(emitted, all)) {
            List<Operation> own =
                    emitted.stream().filter(o -> o.product().equals(product)).toList();
            product(product, own);
            pages(product, all);
            if (own.stream().anyMatch(this::isCalled)) {
                clients.add(product);
            }
        }
        models(emitted, all);
        root(emitted, clients, !pages.isEmpty());
        return List.copyOf(files);
    }

    private List<Operation> operations() {
        return emitted(description, options);
    }

    /** The operations that a run emits code for: those of its halves whose protocol the runtime speaks. */
    public static List<Operation> emitted(Description description, GeneratorOptions options) {
        return description.operations().stream()
                .filter(o -> o.request() != null
                        && SPOKEN.contains(o.protocol())
                        && !o.signing().isEmpty())
                .filter(o -> options.client() && o.kind().equals(options.clientKind())
                        || options.server() && o.kind().equals(options.serverKind()))
                .toList();
    }

    /** The pages that a run emits addresses for: a partner's client opens them, DANA itself does not. */
    public static List<Page> pages(Description description, GeneratorOptions options) {
        boolean wanted = options.client() && options.role() == Role.PARTNER;
        return description.pages().stream()
                .filter(page -> wanted && !page.isReturn())
                .toList();
    }

    /** The returns that a run emits readers for: browsers open a partner's server, not DANA's. */
    public static List<Page> returns(Description description, GeneratorOptions options) {
        boolean wanted = options.server() && options.role() == Role.PARTNER;
        return description.pages().stream()
                .filter(page -> wanted && page.isReturn())
                .toList();
    }

    private boolean isCalled(Operation operation) {
        return options.client() && operation.kind().equals(options.clientKind());
    }

    private boolean isServed(Operation operation) {
        return options.server() && operation.kind().equals(options.serverKind());
    }

    private static Set<String> products(List<Operation> operations, List<Page> pages) {
        Set<String> products = new TreeSet<>();
        operations.forEach(operation -> products.add(operation.product()));
        pages.forEach(page -> products.add(page.operation().product()));
        return products;
    }

    private void product(String product, List<Operation> operations) {
        String title = description.products().getOrDefault(product, product);
        boolean hosts = options.client() && options.role() == Role.PARTNER;
        DeliveryViews delivery = new DeliveryViews(description, names, options.basePackage(), hosts);
        OperationViews views = new OperationViews(types, names, options.basePackage(), product, title, delivery);
        String prefix = JavaNames.pascal(product);
        String packageName = types.packageOf(product);
        add("package-info", packageName, "package-info", new PackageView(packageName, Javadoc.sentence(title)));
        if (operations.isEmpty()) {
            return;
        }
        add("codes", packageName, prefix + "Codes", views.codes(operations));
        add("operations", packageName, prefix + "Operations", views.operations(operations));
        List<Operation> called = operations.stream().filter(this::isCalled).toList();
        if (!called.isEmpty()) {
            ResolveViews resolves = new ResolveViews(
                    types,
                    names,
                    new FieldPaths(description),
                    operations().stream().filter(this::isCalled).toList());
            add("client", packageName, prefix + "Client", views.client(called, resolves));
        }
        List<Operation> served = operations.stream().filter(this::isServed).toList();
        if (!served.isEmpty()) {
            add("handler", packageName, prefix + "Handler", views.handler(served));
        }
    }

    private void pages(String product, List<Page> pages) {
        String title = description.products().getOrDefault(product, product);
        PageViews views = new PageViews(
                types, names, options.basePackage(), description.environments().keySet());
        List<Page> own = pages.stream()
                .filter(page -> page.operation().product().equals(product))
                .toList();
        List<Page> opened = own.stream().filter(page -> !page.isReturn()).toList();
        List<Page> returns = own.stream().filter(Page::isReturn).toList();
        String prefix = JavaNames.pascal(product);
        if (!opened.isEmpty()) {
            add("pages", types.packageOf(product), prefix + "Pages", views.view(product, title, opened));
        }
        if (!returns.isEmpty()) {
            add("returns", types.packageOf(product), prefix + "Returns", views.returns(product, title, returns));
        }
    }

    private void models(List<Operation> operations, List<Page> pages) {
        SchemaUses uses = SchemaUses.of(operations, types);
        ModelViews views = new ModelViews(types, names, uses);
        TextViews texts = new TextViews(types, names, uses);
        Reachable sent = new Reachable(types);
        sent.from(operations, this::isCalled, this::isServed);
        Set<SchemaType> outgoing = new HashSet<>(sent.from(pages, false));
        Reachable all = new Reachable(types);
        all.from(operations, o -> true, o -> true);
        boolean shared = false;
        for (Page page : pages) {
            SchemaType own = page.schema();
            add("model", types.packageOf(own.product()), names.type(own.name()), views.parameters(page));
        }
        for (SchemaType schema : all.from(pages, true)) {
            String packageName = types.packageOf(schema.product());
            String name = names.type(schema.name());
            if (schema instanceof SchemaType.ObjectType object) {
                add("model", packageName, name, views.model(object, outgoing.contains(object)));
            } else if (schema instanceof SchemaType.EnumType text) {
                add("enum", packageName, name, texts.enumeration(text));
            } else if (schema instanceof SchemaType.OpenType open) {
                add("open", packageName, name, texts.open(open));
            }
            shared |= schema.product().isEmpty() && !(schema instanceof SchemaType.MoneyType);
        }
        if (shared) {
            String common = types.packageOf("");
            add("package-info", common, "package-info", new PackageView(common, "What the products share."));
        }
    }

    private void root(List<Operation> operations, List<String> clients, boolean pages) {
        String base = options.basePackage();
        add("package-info", base, "package-info", new PackageView(base, "Typed access to DANA, generated by Danakit."));
        List<Signing> used = new UsedSignings(description).of(operations);
        if (!used.isEmpty()) {
            add("signing", base, "DanaSigning", new SigningViews(types, base).view(used, operations));
        }
        if (options.role() == Role.PARTNER && (pages || !clients.isEmpty())) {
            environment();
        }
        List<Operation> handing = operations.stream()
                .filter(o -> isCalled(o) && o.token() != null)
                .toList();
        if (!handing.isEmpty()) {
            add("tokens", base, "DanaTokens", new TokenViews(types, base).view(handing));
        }
        if (!clients.isEmpty()) {
            client(clients, !handing.isEmpty(), operations.stream().anyMatch(this::isServed));
        }
        if (!options.adapters().isEmpty()) {
            String adapters = base + ".adapter";
            add("package-info", adapters, "package-info", new PackageView(adapters, "Adapters to server frameworks."));
        }
        options.adapters().forEach(this::adapter);
        if (!clients.isEmpty()) {
            listeners();
        }
    }

    private void listeners() {
        String packageName = options.basePackage() + ".listener";
        for (String listener : options.stack().listeners()) {
            Imports imports = new Imports(packageName);
            List.of("DanaException", "Outcome", "client.Listener", "client.RequestView", "client.ResponseView")
                    .forEach(n -> imports.use(types.runtime(n)));
            add(
                    "listener-" + listener,
                    packageName,
                    "Dana" + JavaNames.pascal(listener) + "Listener",
                    new AdapterView(packageName, imports.list()));
        }
        if (!options.stack().listeners().isEmpty()) {
            add(
                    "package-info",
                    packageName,
                    "package-info",
                    new PackageView(packageName, "Listeners that tell logs and traces of calls, without secrets."));
        }
    }

    private void client(List<String> products, boolean tokens, boolean server) {
        String base = options.basePackage();
        boolean partner = options.role() == Role.PARTNER;
        String name = partner ? "DanaClient" : "PartnerClient";
        Imports imports = new Imports(base);
        List.of("client.Caller", "client.ClientBuilder").forEach(n -> imports.use(types.runtime(n)));
        List<ProductView> views = products.stream()
                .map(product -> new ProductView(
                        JavaNames.camel(product),
                        JavaNames.pascal(product) + "Client",
                        Javadoc.sentence(description.products().getOrDefault(product, product))))
                .toList();
        products.forEach(p -> imports.use(types.packageOf(p) + "." + JavaNames.pascal(p) + "Client"));

        String party = partner ? "DANA" : "a partner";
        List<String> importList = new ArrayList<>(imports.list());
        if (tokens) {
            importList.add(types.runtime("client.Tokens"));
            importList.sort(null);
        }
        if (server && partner) {
            List.of("server.Endpoint", "server.EndpointBuilder", "client.ClientConfig")
                    .forEach(n -> importList.add(types.runtime(n)));
            importList.sort(null);
        }
        List<String> environments = partner ? List.of("DanaEnvironment") : List.of();
        add(
                "root-client",
                base,
                name,
                new RootView(base, importList, name, party, views, tokens, server && partner, environments));
    }

    private void environment() {
        String base = options.basePackage();
        Imports imports = new Imports(base);
        imports.use(types.runtime("client.Environment"));
        imports.use("java.net.URI");
        List<HostView> hosts = new ArrayList<>();
        for (Map.Entry<String, String> host : description.environments().entrySet()) {
            boolean last = hosts.size() == description.environments().size() - 1;
            hosts.add(new HostView(
                    JavaNames.constant(host.getKey()),
                    host.getValue(),
                    Javadoc.safe(host.getKey()) + ": " + Javadoc.sentence(host.getValue()),
                    last ? ";" : ","));
        }
        add("environment", base, "DanaEnvironment", new EnvironmentView(base, imports.list(), hosts));
    }

    private void adapter(String adapter) {
        String packageName = options.basePackage() + ".adapter";
        Imports imports = new Imports(packageName);
        List.of("http.Headers", "http.HttpReply", "server.Endpoint").forEach(n -> imports.use(types.runtime(n)));
        add(
                "adapter-" + adapter,
                packageName,
                "Dana" + JavaNames.pascal(adapter) + "Adapter",
                new AdapterView(packageName, imports.list()));
    }

    private void add(String template, String packageName, String name, Record view) {
        files.add(new EmittedFile(template + ".mustache", packageName.replace('.', '/'), name + ".java", view));
    }
}
