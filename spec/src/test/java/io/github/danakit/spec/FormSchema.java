package io.github.danakit.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.nio.file.Path;

/** The schema of the files of one folder. */
final class FormSchema {
    private final Schema schema;

    FormSchema(String file) {
        ObjectNode document = (ObjectNode) Description.read(Description.MODULE.resolve(file));
        document.remove("$id");
        schema = SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(document);
    }

    void check(Path file, Violations violations) {
        JsonNode content = Description.read(file);
        schema.validate(content)
                .forEach(error -> violations.add(
                        Description.MODULE.relativize(file), error.getInstanceLocation() + " " + error.getMessage()));
    }
}
