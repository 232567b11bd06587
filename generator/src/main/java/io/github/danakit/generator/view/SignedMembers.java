package io.github.danakit.generator.view;

import io.github.danakit.generator.description.Field;
import io.github.danakit.generator.description.Parameter;
import io.github.danakit.generator.view.Views.SignedView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The parameters of a page that are signed, and their signatures. */
final class SignedMembers {
    private final JavaTypes types;
    private final JavaNames names;
    private final Map<String, Parameter> parameters;
    private final List<Parameter> signatures;

    SignedMembers(JavaTypes types, JavaNames names, List<Parameter> parameters) {
        this.types = types;
        this.names = names;
        this.parameters =
                parameters.stream().collect(Collectors.toMap(p -> p.field().name(), p -> p));
        this.signatures = parameters.stream().filter(p -> p.signs() != null).toList();
    }

    /** Whether a member is set together with another one. */
    boolean covers(String name) {
        return signatures.stream()
                .anyMatch(p -> p.field().name().equals(name)
                        || p.signs() != null && p.signs().parameter().equals(name));
    }

    List<SignedView> views(String product, Imports imports, Function<Field, String> documentation) {
        List<SignedView> views = new ArrayList<>();
        for (Parameter signature : signatures) {
            Parameter.Signs signs = signature.signs();
            Parameter text = signs == null ? null : parameters.get(signs.parameter());
            if (signs != null && text != null) {
                imports.use(types.runtime("client.SignedText"));
                imports.use(types.runtime("keys.MerchantKey"));
                views.add(new SignedView(
                        names.member(text.field().name(), parameters.keySet()),
                        text.json() == null
                                ? List.of()
                                : List.of(imports.use(types.qualified(types.resolve(product, text.json())))),
                        documentation.apply(text.field()),
                        names.member(signature.field().name(), parameters.keySet()),
                        signs.algorithm()));
            }
        }
        return views;
    }
}
