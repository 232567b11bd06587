package io.github.danakit.generator;

import io.github.danakit.generator.template.MustacheJavaEngine;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.Generator;
import org.openapitools.codegen.api.TemplateProcessor;
import org.openapitools.codegen.api.TemplatingExecutor;

/** OpenAPI Generator's run with a store in memory in place of the file system. */
final class InMemoryGenerator extends DefaultGenerator {
    private final SortedMap<String, String> files = new TreeMap<>();

    InMemoryGenerator() {
        super(false);
        setGenerateMetadata(false);
    }

    SortedMap<String, String> files() {
        return files;
    }

    @Override
    public Generator opts(ClientOptInput input) {
        super.opts(input);
        templateProcessor = new Store((TemplatingExecutor) templateProcessor);
        return this;
    }

    private final class Store implements TemplateProcessor {
        private final MustacheJavaEngine engine = new MustacheJavaEngine();
        private final TemplatingExecutor templates;

        Store(TemplatingExecutor templates) {
            this.templates = templates;
        }

        @Override
        public File write(Map<String, Object> bundle, String template, File target) {
            keep(target.toPath(), engine.compileTemplate(templates, bundle, template));
            return target;
        }

        @Override
        public File writeToFile(String file, byte[] contents) throws IOException {
            keep(Path.of(file), new String(contents, StandardCharsets.UTF_8));
            return new File(file);
        }

        @Override
        public void ignore(Path path, String reason) {
            // nothing of ours is ignored
        }

        @Override
        public void skip(Path path, String reason) {
            // metadata of OpenAPI Generator is not wanted
        }

        private void keep(Path target, String text) {
            files.put(target.normalize().toString().replace('\\', '/'), text);
        }
    }
}
