package io.github.danakit.generator.description;

import io.github.danakit.generator.lint.Problems;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads parsed documents into one {@link Description}. Not thread-safe; one reader per description. */
public final class DescriptionReader {
    private final Problems problems;
    private final Map<String, String> products = new LinkedHashMap<>();
    private final Map<String, String> environments = new LinkedHashMap<>();
    private final List<Operation> operations = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private final Map<String, SchemaType> schemas = new TreeMap<>();
    private final Map<String, Signing> signings = new TreeMap<>();
    private String docsVersion = "";

    /** Reports what is wrong to {@code problems}. */
    public DescriptionReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Adds a document.
     *
     * @param file name for messages
     */
    public DescriptionReader add(String file, OpenAPI document) {
        Extensions info = Extensions.of(
                document.getInfo() == null ? null : document.getInfo().getExtensions());
        String product = info.text("x-dana-product");
        if (product.isEmpty()) {
            problems.add(
                    "DANA-SPEC-001",
                    "the document names no product",
                    "info (" + file + ")",
                    "Add x-dana-product to info.");
        }
        products.putIfAbsent(
                product,
                document.getInfo() == null
                        ? product
                        : String.valueOf(document.getInfo().getTitle()));
        docsVersion = docsVersion.compareTo(info.text("x-dana-docs-version")) < 0
                ? info.text("x-dana-docs-version")
                : docsVersion;
        readSchemas(file, product, document);
        readOperations(file, product, info.text("x-dana-protocol"), document);
        readSignings(document);
        readEnvironments(document);
        return this;
    }

    private void readSchemas(String file, String product, OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        SchemaReader reader = new SchemaReader(product, file, problems);
        document.getComponents().getSchemas().forEach((name, schema) -> {
            SchemaType type = reader.read(name, schema);
            SchemaType other = schemas.put(Description.key(type.product(), name), type);
            if (other != null && !other.equals(type)) {
                problems.add(
                        "DANA-SPEC-005",
                        "two different schemas are called " + name,
                        "components.schemas." + name + " (" + file + ")",
                        "Rename one of them: API and SPI of a product share their names.");
            }
        });
    }

    private void readOperations(String file, String product, String protocol, OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        OperationReader reader = new OperationReader(
                file, product, protocol, document.getSecurity(), PageReader.servers(document.getServers()));
        PageReader pageReader = new PageReader(document, new SchemaReader(product, file, problems));
        document.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((PathItem.HttpMethod method, io.swagger.v3.oas.models.Operation source) -> {
                            Operation operation = reader.read(path, method.name(), source);
                            operations.add(operation);
                            if (Page.is(operation)) {
                                pages.add(pageReader.read(operation, source));
                            }
                        }));
    }

    private void readSignings(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSecuritySchemes() == null) {
            return;
        }
        document.getComponents()
                .getSecuritySchemes()
                .forEach((name, scheme) -> signings.put(name, signing(name, scheme)));
    }

    private static Signing signing(String name, SecurityScheme scheme) {
        Extensions extensions = Extensions.of(scheme.getExtensions());
        Extensions rules = extensions.inner("x-dana-signing");
        List<String> optional = rules.texts("optional");
        List<Signing.Header> headers = new ArrayList<>();
        rules.textMembers("headers")
                .forEach((header, template) ->
                        headers.add(new Signing.Header(header, template, optional.contains(header))));
        List<Signing.Refusal> refusals = new ArrayList<>();
        rules.members("refusals")
                .forEach((reason, row) -> refusals.add(new Signing.Refusal(
                        reason,
                        row.number("http", 0),
                        row.text("code"),
                        row.text("message"),
                        row.text("name"),
                        row.text("status"))));
        List<Signing.Status> statuses = new ArrayList<>();
        rules.members("statuses")
                .forEach((value, row) ->
                        statuses.add(new Signing.Status(value, row.text("outcome"), row.text("action"))));
        return new Signing(
                name,
                extensions.text("x-dana-signature"),
                scheme.getDescription() == null ? "" : scheme.getDescription(),
                rules.text("text"),
                rules.text("algorithm"),
                headers,
                rules.inner("answer").text("code"),
                rules.inner("answer").text("message"),
                rules.inner("answer").text("name"),
                rules.inner("answer").text("status"),
                rules.inner("answer").text("success"),
                refusals,
                statuses,
                rules.has("envelope") ? envelope(rules.inner("envelope"), rules.inner("heads")) : null,
                rules.texts("replaces"),
                rules.texts("tokens"),
                rules.text("secret"),
                rules.textMembers("fields"),
                rules.inner("answer").has("always"));
    }

    private static Signing.Envelope envelope(Extensions members, Extensions heads) {
        return new Signing.Envelope(
                members.text("request"),
                members.text("answer"),
                members.text("signature"),
                members.text("head"),
                members.text("body"),
                heads.textMembers("request"),
                heads.textMembers("answer"));
    }

    private void readEnvironments(OpenAPI document) {
        if (document.getServers() == null) {
            return;
        }
        for (Server server : document.getServers()) {
            if (server.getUrl().startsWith("https://") && server.getDescription() != null) {
                environments.putIfAbsent(server.getDescription(), server.getUrl());
            }
        }
    }

    /** Everything that was added. */
    public Description description() {
        new FilledFields(schemas, signings).mark(operations);
        Comparator<Operation> order = Comparator.comparing(Operation::product)
                .thenComparing(Operation::kind)
                .thenComparing(Operation::operationId);
        Envelopes envelopes = new Envelopes(schemas, signings, problems);
        operations.replaceAll(envelopes::unwrap);
        new FreeTexts(schemas, signings).mark(operations);
        operations.sort(order);
        pages.sort(Comparator.comparing(Page::operation, order));
        return new Description(
                docsVersion, products, environments, List.copyOf(operations), List.copyOf(pages), schemas, signings);
    }
}
