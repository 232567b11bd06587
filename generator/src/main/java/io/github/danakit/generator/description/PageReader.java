package io.github.danakit.generator.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Adds to an {@link Operation} what only the address of a page has. */
final class PageReader {
    private final OpenAPI document;
    private final Components components;
    private final SchemaReader schemas;

    PageReader(OpenAPI document, SchemaReader schemas) {
        this.document = document;
        this.components = document.getComponents() == null ? new Components() : document.getComponents();
        this.schemas = schemas;
    }

    Page read(Operation operation, io.swagger.v3.oas.models.Operation source) {
        List<Server> own = source.getServers();
        return new Page(
                operation,
                // A return goes to the partner, whose address no document knows.
                operation.kind().equals("spi")
                        ? Map.of()
                        : servers(own == null || own.isEmpty() ? document.getServers() : own),
                parameters(operation, source),
                answer(source),
                Extensions.of(source.getExtensions()).rows("x-dana-return").stream()
                        .filter(row -> row.flag("echo"))
                        .map(row -> row.text("name"))
                        .toList());
    }

    /** Addresses by the names of their environments. */
    static Map<String, String> servers(@Nullable List<Server> servers) {
        Map<String, String> named = new LinkedHashMap<>();
        if (servers != null) {
            servers.stream()
                    .filter(server -> server.getDescription() != null)
                    .forEach(server -> named.putIfAbsent(server.getDescription(), server.getUrl()));
        }
        return named;
    }

    private List<Parameter> parameters(Operation operation, io.swagger.v3.oas.models.Operation source) {
        if (source.getParameters() == null) {
            return List.of();
        }
        return source.getParameters().stream()
                .map(this::resolved)
                .filter(parameter -> "query".equals(parameter.getIn()) && parameter.getSchema() != null)
                .map(parameter -> parameter(operation, parameter))
                .toList();
    }

    /** Documents from the jar keep their references, those from files have been resolved by the parser. */
    private io.swagger.v3.oas.models.parameters.Parameter resolved(
            io.swagger.v3.oas.models.parameters.Parameter parameter) {
        if (parameter.get$ref() == null || components.getParameters() == null) {
            return parameter;
        }
        return Objects.requireNonNullElse(
                components.getParameters().get(SchemaReader.simpleName(parameter.get$ref())), parameter);
    }

    private Parameter parameter(Operation operation, io.swagger.v3.oas.models.parameters.Parameter source) {
        Schema<?> schema = source.getSchema();
        Schema<?> json = jsonSchema(schema);
        Schema<?> rules = json == null ? schema : json;
        Field field = schemas.field(
                operation.operationId(), source.getName(), rules, Boolean.TRUE.equals(source.getRequired()));
        String description = source.getDescription() == null
                ? field.description()
                : source.getDescription().strip();
        Extensions signs = Extensions.of(rules.getExtensions()).inner("x-dana-signs");
        return new Parameter(
                field.withDescription(description),
                !Boolean.FALSE.equals(source.getExplode()),
                json == null ? null : SchemaReader.simpleName(schema.get$ref()),
                signs.has("parameter") ? new Parameter.Signs(signs.text("parameter"), signs.text("algorithm")) : null);
    }

    /** What a reference leads to when it is a text that carries an object. */
    private @Nullable Schema<?> jsonSchema(Schema<?> schema) {
        if (schema.get$ref() == null || components.getSchemas() == null) {
            return null;
        }
        Schema<?> target = components.getSchemas().get(SchemaReader.simpleName(schema.get$ref()));
        return target != null && Extensions.of(target.getExtensions()).flag("x-dana-json") ? target : null;
    }

    private static @Nullable String answer(io.swagger.v3.oas.models.Operation source) {
        if (source.getResponses() == null) {
            return null;
        }
        return source.getResponses().values().stream()
                .map(ApiResponse::getContent)
                .map(OperationReader::schemaOf)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
