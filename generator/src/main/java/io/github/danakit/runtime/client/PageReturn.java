package io.github.danakit.runtime.client;

import io.github.danakit.runtime.Check;
import io.github.danakit.runtime.Checked;
import io.github.danakit.runtime.ProtocolException;
import io.github.danakit.runtime.json.JacksonCodec;
import io.github.danakit.runtime.json.JsonCodec;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a customer's browser brought back from a page. Anyone can make such an address: compare before you believe. */
public final class PageReturn {
    private static final JsonCodec CODEC = new JacksonCodec();

    private final String query;
    private final Map<String, String> values;

    private PageReturn(String query, Map<String, String> values) {
        this.query = query;
        this.values = values;
    }

    /**
     * Reads the query of the address that was opened, still encoded and without its question mark.
     *
     * @throws ProtocolException when it cannot be decoded or holds a name twice
     */
    public static PageReturn of(@Nullable String rawQuery) {
        String query = rawQuery == null ? "" : rawQuery;
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals), query);
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1), query);
            if (!pair.isEmpty() && values.put(name, value) != null) {
                throw problem("a value came back twice", query);
            }
        }
        return new PageReturn(query, values);
    }

    /**
     * Goes on only when a value came back as it was sent.
     *
     * @throws ProtocolException when it is absent or another one: the address was forged or belongs to another visit
     */
    public PageReturn same(String name, String sent) {
        String came = values.getOrDefault(name, "");
        boolean same = MessageDigest.isEqual(bytes(came), bytes(sent));
        if (sent.isEmpty() || !same) {
            throw problem(name + " is not the one that was sent: forged, or of another visit", query);
        }
        return this;
    }

    /**
     * The values as a record; unknown ones are ignored.
     *
     * @throws ProtocolException that names the required ones that are missing
     */
    public <T extends Checked> T read(Class<T> type) {
        T value = CODEC.read(CODEC.write(values), type);
        List<String> missing = Check.missing(value);
        if (!missing.isEmpty()) {
            throw problem("did not come back: " + String.join(", ", missing), query);
        }
        return value;
    }

    private static String decoded(String text, String query) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw problem("the query is not percent-encoded", query);
        }
    }

    private static ProtocolException problem(String problem, String query) {
        return new ProtocolException(problem, bytes(query), "");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The names only. */
    @Override
    public String toString() {
        return "PageReturn" + values.keySet();
    }
}
