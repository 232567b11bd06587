package io.github.danakit.generator.view;

import java.util.List;

/** The view records that stand on their own; each is named in the first line of its template. */
public final class Views {

    private Views() {}

    /** An object of the description: a record with a builder. */
    record ModelView(
            String packageName,
            List<String> imports,
            List<String> javadoc,
            String name,
            List<String> components,
            List<String> lists,
            boolean hasLists,
            List<String> patterns,
            List<String> checks,
            List<String> declarations,
            List<FieldView> fields,
            List<SignedView> signed,
            List<String> arguments,
            List<String> copies,
            boolean redacted,
            List<String> redaction) {}

    /** A member of a {@link ModelView}. */
    record FieldView(String name, String type, String javadoc) {}

    /** A member of a {@link ModelView} that is signed when it is set; {@code type} has the object inside, if any. */
    record SignedView(String name, List<String> type, String javadoc, String signature, String algorithm) {}

    /** A text with documented values. */
    record EnumView(
            String packageName,
            List<String> imports,
            List<String> javadoc,
            String name,
            List<ValueView> values,
            List<String> known) {}

    /** A documented value. */
    record ValueView(String type, String constant, String value, String javadoc) {}

    /** An object of which only the existence is known. */
    record OpenView(String packageName, List<String> imports, List<String> javadoc, String name) {}

    /** The codes of all operations of a product. */
    record CodesView(String packageName, List<String> imports, String title, String name, List<CodeGroupView> groups) {}

    /** The codes of one operation. */
    record CodeGroupView(String name, String operation, List<CodeView> codes, List<String> table) {}

    /** A code. */
    record CodeView(
            String constant,
            String code,
            int http,
            String message,
            String outcome,
            String action,
            String extras,
            List<String> javadoc) {}

    /** What the runtime needs to know of each operation of a product. */
    record OperationsView(
            String packageName, List<String> imports, String title, String name, List<OperationView> operations) {}

    /** One operation; a {@code form} is posted by a browser, with further {@code known} values that are signed only. */
    record OperationView(
            List<String> javadoc,
            String constant,
            String method,
            String request,
            String answer,
            String id,
            String operationId,
            String httpMethod,
            String path,
            List<String> settings,
            String operations,
            String pascal,
            boolean form,
            String known,
            String values) {}

    /** The calls of a product. */
    record ClientView(
            String packageName,
            List<String> imports,
            String title,
            String name,
            String operationsName,
            List<OperationView> operations,
            List<ResolveView> resolves) {}

    /** A helper that finds out the fate of one operation. */
    record ResolveView(
            String constant,
            String method,
            String request,
            String question,
            String answer,
            String query,
            List<String> definition) {}

    /** The pages of a product. */
    record PagesView(String packageName, List<String> imports, String title, String name, List<PageView> pages) {}

    /** One page; {@code returns} has what comes back, if anything does. */
    record PageView(
            List<String> javadoc,
            String constant,
            String method,
            List<String> address,
            String parameters,
            List<ReturnView> returns,
            List<String> query) {}

    /** What browsers bring back by themselves, for a product. */
    record ReturnsView(String packageName, List<String> imports, String title, String name, List<VisitView> visits) {}

    /** One address that browsers come back to. */
    record VisitView(List<String> javadoc, String type, String method) {}

    /** What comes back from a page, and the comparisons that come before it is believed. */
    record ReturnView(String method, String type, String echoes, String comparisons) {}

    /** The interface that a team implements for the calls that it receives, and the routes that lead to it. */
    record ServerView(
            String packageName,
            List<String> imports,
            String title,
            String name,
            List<OperationView> operations,
            List<String> routes) {}

    /** The entry into the emitted code. */
    record RootView(
            String packageName,
            List<String> imports,
            String name,
            String party,
            List<ProductView> products,
            boolean tokens,
            boolean server,
            List<String> environments) {}

    /** A product in the entry. */
    record ProductView(String accessor, String client, String title) {}

    /** DANA's hosts. */
    record EnvironmentView(String packageName, List<String> imports, List<HostView> hosts) {}

    /** One of DANA's hosts. */
    record HostView(String constant, String url, String javadoc, String separator) {}

    /** The signature schemes. */
    record SigningView(String packageName, List<String> imports, List<SchemeView> schemes, List<HeadView> heads) {}

    /** The members of a kind of head. */
    record HeadView(String constant, String required, String optional) {}

    /** A signature scheme. */
    record SchemeView(String constant, String scheme, List<String> javadoc, List<String> settings) {}

    /** The rows of a settlement file: a record with its reader. */
    record FileRowView(
            String packageName,
            List<String> imports,
            List<String> javadoc,
            String name,
            List<String> components,
            List<String> settings,
            List<String> arguments,
            boolean redacted,
            List<String> redaction) {}

    /** How tokens are got. */
    record TokensView(String packageName, List<String> imports, List<TokenView> tokens, List<String> all) {}

    /** The operation that hands out one kind of tokens. */
    record TokenView(String constant, List<String> javadoc, List<String> settings) {}

    /** A package description. */
    record PackageView(String packageName, String javadoc) {}

    /** A module: {@code binder} reads and writes the opened packages. */
    record ModuleView(String name, List<String> requires, List<String> exported, List<String> opened, String binder) {}

    /** What is used by reflection. */
    record ReachabilityView(List<ReachableView> types) {}

    /** A class that is used by reflection. */
    record ReachableView(String type, String separator) {}

    /** An adapter to a server framework. */
    record AdapterView(String packageName, List<String> imports) {}
}
