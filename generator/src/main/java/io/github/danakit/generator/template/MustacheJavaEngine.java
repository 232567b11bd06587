package io.github.danakit.generator.template;

import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import io.github.danakit.generator.lint.DanaProblemException;
import java.io.StringWriter;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.api.TemplatingExecutor;

/**
 * Renders templates with Mustache.java for OpenAPI Generator.
 *
 * <p>The name of a file to render is {@code template.mustache#destination}: one template makes many files, each from a
 * view record of its own, which stands under {@link #VIEWS} in the bundle. The first line of a template names its view,
 * and is held to it.
 */
public final class MustacheJavaEngine implements TemplatingEngineAdapter {
    /** Key of the bundle under which the views stand, by the full name of the file to render. */
    public static final String VIEWS = "danaViews";

    private static final Pattern FIRST_LINE = Pattern.compile("\\A\\{\\{! view: (\\w+) }}\\R");

    private @Nullable TemplatingExecutor lastExecutor;
    private @Nullable StrictMustacheFactory lastFactory;

    /** Made by OpenAPI Generator, by its name or through the service file. */
    public MustacheJavaEngine() {}

    @Override
    public String getIdentifier() {
        return "mustache-java";
    }

    @Override
    public String[] getFileExtensions() {
        return new String[] {"mustache"};
    }

    @Override
    public boolean handlesFile(String name) {
        return name.contains(".mustache#");
    }

    @Override
    public String compileTemplate(TemplatingExecutor executor, Map<String, Object> bundle, String name) {
        String template = name.substring(0, name.indexOf('#'));
        if (!(bundle.get(VIEWS) instanceof Map<?, ?> views) || !(views.get(name) instanceof Record view)) {
            throw new DanaProblemException(
                    "DANA-TPL-004", "there is no view for this file", name, "Report this as a fault of Danakit.");
        }
        return render(executor, template, view);
    }

    /** Renders one view with a template that the executor finds. */
    String render(TemplatingExecutor executor, String template, Record view) {
        if (view instanceof Verbatim text) {
            return text.text();
        }
        checkFirstLine(executor, template, view);
        try {
            Mustache compiled = factory(executor).compile(template);
            StringWriter out = new StringWriter();
            compiled.execute(out, view);
            return Layout.tidy(out.toString());
        } catch (MustacheException e) {
            throw problem(template, e);
        }
    }

    private synchronized StrictMustacheFactory factory(TemplatingExecutor executor) {
        StrictMustacheFactory factory = lastFactory;
        if (factory == null || lastExecutor != executor) {
            factory = new StrictMustacheFactory(name -> contents(executor, name));
            lastFactory = factory;
            lastExecutor = executor;
        }
        return factory;
    }

    private static String contents(TemplatingExecutor executor, String name) {
        try {
            String text = executor.getFullTemplateContents(name).replace("\r\n", "\n");
            Matcher first = FIRST_LINE.matcher(text);
            return first.find() ? "{{! }}\n" + text.substring(first.end()) : text;
        } catch (RuntimeException e) {
            throw new DanaProblemException(
                    "DANA-TPL-002",
                    "there is no template of this name",
                    name,
                    "Add the file to your template folder, or correct the name of the partial.");
        }
    }

    private static void checkFirstLine(TemplatingExecutor executor, String template, Record view) {
        String text;
        try {
            text = executor.getFullTemplateContents(template).replace("\r\n", "\n");
        } catch (RuntimeException e) {
            throw new DanaProblemException(
                    "DANA-TPL-002",
                    "there is no template of this name",
                    template,
                    "Add the file to your template folder.");
        }
        Matcher first = FIRST_LINE.matcher(text);
        String expected = view.getClass().getSimpleName();
        if (!first.find() || !first.group(1).equals(expected)) {
            throw new DanaProblemException(
                    "DANA-TPL-003",
                    "the first line does not name the view that the template is rendered with",
                    template + ":1",
                    "Make it {{! view: " + expected + " }}.");
        }
    }

    private static DanaProblemException problem(String template, MustacheException e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        if (cause instanceof DanaProblemException known) {
            return known;
        }
        String what = String.valueOf(cause.getMessage());
        return new DanaProblemException(
                "DANA-TPL-001",
                "the template does not fit its view: " + what,
                template,
                "Use the components of the view that the template's first line names.");
    }
}
