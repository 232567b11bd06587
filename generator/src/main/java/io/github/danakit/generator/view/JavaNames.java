package io.github.danakit.generator.view;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * Names of classes, members and constants.
 *
 * @param model OpenAPI Generator's rule for class names
 * @param member OpenAPI Generator's rule for members, aware of reserved words
 */
public record JavaNames(UnaryOperator<String> model, UnaryOperator<String> member) {
    private static final Pattern NOT_WORD = Pattern.compile("[^A-Za-z0-9]+");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]");
    private static final Pattern NEXT_WORD = Pattern.compile("([a-z0-9])([A-Z])");
    private static final Pattern OUTER = Pattern.compile("^_+|_+$");

    String type(String schema) {
        return model.apply(schema);
    }

    String member(String wireName) {
        String name = member.apply(wireName);
        return RECORD_METHODS.contains(name) ? name + "Value" : name;
    }

    /** The same beside siblings: of {@code auth_code} and {@code authCode} the first keeps its name on the wire. */
    String member(String wireName, Collection<String> siblings) {
        String name = member(wireName);
        boolean shared = siblings.stream()
                .anyMatch(other -> !other.equals(wireName) && member(other).equals(name));
        return shared && !name.equals(wireName) && SourceVersion.isName(wireName) ? wireName : name;
    }

    /** Class name of a product: {@code payment-gateway} becomes {@code PaymentGateway}. */
    static String pascal(String text) {
        StringBuilder name = new StringBuilder();
        for (String part : NOT_WORD.split(text)) {
            if (!part.isEmpty()) {
                name.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
            }
        }
        return name.toString();
    }

    static String camel(String text) {
        String name = pascal(text);
        return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    static String packageOf(String product) {
        return NOT_PLAIN.matcher(product.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Constant name of any text: {@code Inconsistent Request} and {@code createOrder} become words in capitals. */
    static String constant(String text) {
        String apart = NEXT_WORD.matcher(text).replaceAll("$1_$2");
        String joined = NOT_WORD.matcher(apart).replaceAll("_");
        String words = OUTER.matcher(joined).replaceAll("").toUpperCase(Locale.ROOT);
        if (words.isEmpty()) {
            return "EMPTY";
        }
        return Character.isDigit(words.charAt(0)) ? "_" + words : words;
    }

    /** A name that {@code taken} does not hold yet; told apart by {@code distinction} where it does. */
    static String unique(String name, String distinction, Set<String> taken) {
        String candidate = taken.contains(name) ? name + "_" + distinction : name;
        for (int i = 2; !taken.add(candidate); i++) {
            candidate = name + "_" + distinction + "_" + i;
        }
        return candidate;
    }

    static Set<String> none() {
        return new HashSet<>();
    }

    private static final Set<String> RECORD_METHODS = Set.of(
            "builder",
            "toBuilder",
            "check",
            "toString",
            "hashCode",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize");
}
