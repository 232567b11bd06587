package io.github.danakit.generator.template;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.ReflectionObjectHandler;

/** Makes every name of a template a {@link StrictBinding}. */
final class StrictObjectHandler extends ReflectionObjectHandler {

    @Override
    public Binding createBinding(String name, TemplateContext place, Code code) {
        return new StrictBinding(name, place);
    }
}
