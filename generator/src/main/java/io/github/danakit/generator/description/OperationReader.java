package io.github.danakit.generator.description;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns one operation of a document into an {@link Operation}. */
final class OperationReader {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final String file;
    private final String product;
    private final String protocol;
    private final List<SecurityRequirement> security;
    private final Map<String, String> servers;

    OperationReader(
            String file,
            String product,
            String protocol,
            @Nullable List<SecurityRequirement> security,
            Map<String, String> servers) {
        this.file = file;
        this.product = product;
        this.protocol = protocol;
        this.security = security == null ? List.of() : security;
        this.servers = servers;
    }

    Operation read(String path, String method, io.swagger.v3.oas.models.Operation source) {
        Extensions extensions = Extensions.of(source.getExtensions());
        Extensions noAnswer = extensions.inner("x-dana-no-answer");
        Extensions transaction = extensions.inner("x-dana-transaction-status");
        return new Operation(
                ids(extensions, source),
                text(source.getOperationId()),
                product,
                extensions.text("x-dana-kind"),
                extensions.has("x-dana-protocol") ? extensions.text("x-dana-protocol") : protocol,
                method,
                path.replaceFirst("#.*", ""),
                extensions.texts("x-dana-path-aliases"),
                extensions.text("x-dana-function"),
                extensions.text("x-dana-version"),
                extensions.text("x-dana-service-code"),
                extensions.number("x-dana-timeout", 0),
                signing(source.getSecurity()),
                extensions.text("x-dana-status"),
                text(source.getSummary()),
                text(source.getDescription()),
                extensions.flag("x-dana-moves-money"),
                noAnswer.number("attempts", 1),
                noAnswer.has("outcome") ? noAnswer.text("outcome") : "UNKNOWN",
                extensions.text("x-dana-reference"),
                extensions.textMembers("x-dana-echoes"),
                requestSchema(source),
                answerSchema(source),
                codes(source),
                transaction.text("field"),
                states(transaction),
                variants(extensions),
                extensions.inner("x-dana-variant").flag("otherwise"),
                token(extensions.inner("x-dana-token")),
                extensions.flag("x-dana-ends-token"),
                extensions.has("x-dana-resolve") ? Resolve.of(extensions.inner("x-dana-resolve")) : null,
                extensions.inner("x-dana-same-message").texts("key"),
                extensions.inner("x-dana-same-message").number("days", 0),
                new Delivery(
                        isForm(source),
                        extensions.text("x-dana-sent-by").equals("browser"),
                        extensions.text("x-dana-token-text"),
                        servers),
                new Place(file, List.of("paths", path, method.toLowerCase(Locale.ROOT))),
                null,
                null);
    }

    private static List<String> ids(Extensions extensions, io.swagger.v3.oas.models.Operation source) {
        List<String> ids = new ArrayList<>(extensions.texts("x-dana-id"));
        extensions.texts("x-dana-ids").stream().filter(id -> !ids.contains(id)).forEach(ids::add);
        return ids.isEmpty() ? List.of(text(source.getOperationId())) : List.copyOf(ids);
    }

    private String signing(@Nullable List<SecurityRequirement> own) {
        List<SecurityRequirement> effective = own == null ? security : own;
        return effective.isEmpty() || effective.get(0).isEmpty()
                ? ""
                : effective.get(0).keySet().iterator().next();
    }

    private static @Nullable String requestSchema(io.swagger.v3.oas.models.Operation source) {
        return source.getRequestBody() == null
                ? null
                : schemaOf(source.getRequestBody().getContent());
    }

    private static boolean isForm(io.swagger.v3.oas.models.Operation source) {
        return source.getRequestBody() != null
                && source.getRequestBody().getContent() != null
                && source.getRequestBody().getContent().containsKey(FORM);
    }

    private static @Nullable String answerSchema(io.swagger.v3.oas.models.Operation source) {
        if (source.getResponses() == null) {
            return null;
        }
        return source.getResponses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(response -> schemaOf(response.getValue().getContent()))
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
    }

    static @Nullable String schemaOf(@Nullable Content content) {
        if (content == null || content.isEmpty()) {
            return null;
        }
        MediaType media = content.values().iterator().next();
        return media.getSchema() == null || media.getSchema().get$ref() == null
                ? null
                : SchemaReader.simpleName(media.getSchema().get$ref());
    }

    private static List<Code> codes(io.swagger.v3.oas.models.Operation source) {
        List<Code> codes = new ArrayList<>();
        if (source.getResponses() != null) {
            source.getResponses().forEach((status, response) -> codes.addAll(codes(status, response)));
        }
        return List.copyOf(codes);
    }

    private static List<Code> codes(String status, ApiResponse response) {
        int http = status.matches("\\d{3}") ? Integer.parseInt(status) : 0;
        return Extensions.of(response.getExtensions()).rows("x-dana-codes").stream()
                .map(row -> new Code(
                        row.text("code"),
                        http,
                        row.textOrNull("name"),
                        row.text("status"),
                        row.text("message"),
                        row.text("meaning"),
                        row.textOrNull("outcome"),
                        row.textOrNull("action"),
                        row.textOrNull("transaction"),
                        row.texts("absent")))
                .toList();
    }

    private static @Nullable TokenRule token(Extensions token) {
        return token.has("fills")
                ? new TokenRule(
                        token.text("fills"),
                        token.textMembers("apply"),
                        token.textMembers("refresh"),
                        token.textMembers("answer"),
                        token.number("lifetime", 0))
                : null;
    }

    private static List<Operation.TransactionState> states(Extensions transaction) {
        List<Operation.TransactionState> states = new ArrayList<>();
        transaction
                .members("values")
                .forEach((value, row) -> states.add(new Operation.TransactionState(
                        value, row.text("outcome"), row.text("action"), row.text("meaning"))));
        return List.copyOf(states);
    }

    private static List<Operation.Variant> variants(Extensions extensions) {
        Extensions variant = extensions.inner("x-dana-variant");
        return variant.has("field")
                ? List.of(new Operation.Variant(variant.text("field"), variant.text("value")))
                : List.of();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
