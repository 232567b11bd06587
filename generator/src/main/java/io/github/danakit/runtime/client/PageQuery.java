package io.github.danakit.runtime.client;

import io.github.danakit.runtime.signing.Timestamps;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of an address, in order, each value percent-encoded exactly once. Absent values and empty lists are left
 * out. Immutable. Its text is redacted, since addresses of pages hold personal data and tokens.
 */
public final class PageQuery {
    private static final PageQuery NONE = new PageQuery(List.of());
    private static final String UNRESERVED = "-._~";

    private record Parameter(String name, String value) {}

    private final List<Parameter> parameters;

    private PageQuery(List<Parameter> parameters) {
        this.parameters = parameters;
    }

    /** No parameters yet. */
    public static PageQuery none() {
        return NONE;
    }

    /** The same and one more; times are written as in Jakarta: {@code 2026-03-14T09:26:53+07:00}. */
    public PageQuery add(String name, @Nullable Object value) {
        return value == null ? this : plus(name, encoded(text(value)));
    }

    /** The same and a list as one parameter, its elements joined by commas. */
    public PageQuery joined(String name, @Nullable List<?> values) {
        return values == null || values.isEmpty()
                ? this
                : plus(name, values.stream().map(v -> encoded(text(v))).collect(Collectors.joining(",")));
    }

    /** The same and a list with one parameter for each element. */
    public PageQuery repeated(String name, @Nullable List<?> values) {
        PageQuery all = this;
        for (Object value : values == null ? List.of() : values) {
            all = all.add(name, value);
        }
        return all;
    }

    private PageQuery plus(String name, String encoded) {
        List<Parameter> more = new ArrayList<>(parameters);
        more.add(new Parameter(encoded(name), encoded));
        return new PageQuery(List.copyOf(more));
    }

    /**
     * Adds the parameters to an address; what it holds already is kept as it is and not repeated.
     *
     * @throws IllegalArgumentException when it is neither https nor on this very machine, when it has a fragment, or
     *     when it holds one of the parameters with another value
     */
    public URI onto(URI address) {
        requireSafe(address);
        String known = address.getRawQuery() == null ? "" : address.getRawQuery();
        List<String> old = known.isEmpty() ? List.of() : List.of(known.split("&"));
        List<String> all = new ArrayList<>(old);
        for (Parameter parameter : parameters) {
            String text = parameter.name + "=" + parameter.value;
            if (!old.contains(text)) {
                requireNew(parameter.name, old);
                all.add(text);
            }
        }
        String base = address.toString().replaceFirst("\\?.*", "");
        return URI.create(all.isEmpty() ? base : base + "?" + String.join("&", all));
    }

    private static void requireNew(String name, List<String> old) {
        if (old.stream().anyMatch(text -> text.equals(name) || text.startsWith(name + "="))) {
            throw new IllegalArgumentException("the address holds " + name + " already, with another value");
        }
    }

    private static void requireSafe(URI address) {
        if (address.getRawAuthority() == null || address.getRawFragment() != null) {
            throw new IllegalArgumentException("the address of a page has a host and no fragment");
        }
        Environment.at(URI.create(address.getScheme() + "://" + address.getRawAuthority()));
    }

    private static String text(Object value) {
        if (value instanceof OffsetDateTime time) {
            return Timestamps.format(time);
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** All but the unreserved characters of RFC 3986 as UTF-8; a form encoder would write plus for a space. */
    private static String encoded(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            out.append(letter || UNRESERVED.indexOf(c) >= 0 ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return out.toString();
    }

    /** The names only. */
    @Override
    public String toString() {
        return "PageQuery"
                + parameters.stream().map(parameter -> parameter.name).toList();
    }
}
