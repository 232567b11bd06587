package io.github.danakit.generator.template;

import com.github.mustachejava.Binding;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a name to a component of the innermost view record, and to nothing else: an unknown name or an absent value
 * fails instead of printing nothing, and a name missing inside a section is not silently taken from outside.
 */
final class StrictBinding implements Binding {
    private final String name;
    private final TemplateContext place;
    private @Nullable Class<?> lastType;
    private @Nullable Method lastAccessor;

    StrictBinding(String name, TemplateContext place) {
        this.name = name;
        this.place = place;
    }

    @Override
    public Object get(List<Object> scopes) {
        for (int i = scopes.size() - 1; i >= 0; i--) {
            if (scopes.get(i) instanceof Record view) {
                return component(view);
            }
        }
        throw new MustacheException("no view record is in scope for '" + name + "'", place);
    }

    private Object component(Record view) {
        Object value;
        try {
            value = accessor(view.getClass()).invoke(view);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new MustacheException("'" + name + "' cannot be read", e, place);
        }
        if (value == null) {
            throw new MustacheException("'" + name + "' of " + view.getClass().getSimpleName() + " is null", place);
        }
        return value;
    }

    private Method accessor(Class<?> type) {
        Method known = lastAccessor;
        if (known != null && type == lastType) {
            return known;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals(name)) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                lastType = type;
                lastAccessor = accessor;
                return accessor;
            }
        }
        throw new MustacheException("'" + name + "' is not a component of " + type.getSimpleName(), place);
    }
}
