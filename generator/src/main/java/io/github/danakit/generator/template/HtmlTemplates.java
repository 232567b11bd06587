package io.github.danakit.generator.template;

import com.github.mustachejava.SpecMustacheFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Renders pages from templates on the class path. {@code {{name}}} writes a value as text of HTML, {@code {{{name}}}}
 * as it is; names are held to the view record as strictly as those of code templates.
 */
public final class HtmlTemplates {
    private static final String ROOT = "dana-pages/";

    private final SpecMustacheFactory factory = new SpecMustacheFactory() {
        @Override
        public Reader getReader(String name) {
            return new StringReader(resource(name));
        }
    };

    /** Prepares the engine. */
    public HtmlTemplates() {
        factory.setObjectHandler(new StrictObjectHandler());
    }

    /** A page of one view. */
    public String render(String template, Record view) {
        StringWriter page = new StringWriter();
        factory.compile(template).execute(page, view);
        return page.toString();
    }

    /** A style sheet or script that a page carries within itself. */
    public static String resource(String name) {
        try (InputStream in = HtmlTemplates.class.getClassLoader().getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + ROOT + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
