package io.github.danakit.generator.template;

import com.github.mustachejava.MustacheException;
import com.github.mustachejava.SpecMustacheFactory;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.util.function.Function;

/**
 * Compiles templates whose text comes from OpenAPI Generator's template look-up, so that a user's own templates win.
 */
final class StrictMustacheFactory extends SpecMustacheFactory {
    private final Function<String, String> contents;

    StrictMustacheFactory(Function<String, String> contents) {
        this.contents = contents;
        setObjectHandler(new StrictObjectHandler());
    }

    @Override
    public Reader getReader(String name) {
        return new StringReader(contents.apply(name));
    }

    /** {@code {{name}}} writes the value as the inside of a Java string literal. */
    @Override
    public void encode(String value, Writer writer) {
        try {
            writer.write(JavaText.literal(value));
        } catch (IOException e) {
            throw new MustacheException("cannot write", e);
        }
    }
}
