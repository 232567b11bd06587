package io.github.danakit.generator.diff;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What becomes of a name in emitted code.
 *
 * @param name name relative to the base package, members after {@code #}
 * @param effect what happens to it
 * @param before its type before, or empty
 * @param after its type after, or empty
 */
public record JavaEffect(String name, Effect effect, String before, String after) {

    /** What can happen to a name. */
    public enum Effect {
        /** Code that uses it no longer compiles. */
        GONE,
        /** Its type is another one: code that uses it may no longer compile. */
        CHANGED,
        /** It is there now. */
        NEW,
        /** It compiles as before, and works or is documented otherwise. */
        TOUCHED
    }

    /** Whether code that uses it is refused by the compiler. */
    public boolean breaksCompilation() {
        return effect == Effect.GONE || effect == Effect.CHANGED;
    }

    /** For people: members of a class that is gone, or new, need no words of their own. */
    static List<JavaEffect> brief(List<JavaEffect> effects) {
        Set<String> told = effects.stream()
                .filter(effect -> effect.effect() == Effect.GONE || effect.effect() == Effect.NEW)
                .map(JavaEffect::name)
                .collect(Collectors.toSet());
        return effects.stream()
                .filter(effect ->
                        !told.contains(effect.name().replaceFirst("#.*", "").replaceFirst("\\.Builder$", ""))
                                || !effect.name().contains("#"))
                .toList();
    }

    @Override
    public String toString() {
        return switch (effect) {
            case GONE -> name + " is gone";
            case CHANGED -> name + " is " + after + ", was " + before;
            case NEW -> name + " is new";
            case TOUCHED -> name;
        };
    }
}
