package io.github.danakit.runtime.server;

import io.github.danakit.runtime.ProtocolException;
import io.github.danakit.runtime.SignatureMismatchException;
import io.github.danakit.runtime.SignatureMismatchException.Reason;
import io.github.danakit.runtime.http.FormBody;
import io.github.danakit.runtime.http.Headers;
import io.github.danakit.runtime.json.JsonCodec;
import io.github.danakit.runtime.keys.ClientSecret;
import io.github.danakit.runtime.signing.FieldForm;
import io.github.danakit.runtime.signing.FieldToken;
import io.github.danakit.runtime.signing.SigningScheme;
import io.github.danakit.runtime.signing.Timestamps;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Proves messages whose signature stands in one of their fields. Forms and JSON are taken, each field once. Only the
 * hashed fields are proven; a handler asks for the state of the rest.
 */
final class FieldProver implements Prover {
    private final SigningScheme scheme;
    private final FieldForm form;
    private final FieldToken token;
    private final Function<Headers, List<ClientSecret>> secrets;
    private final UnaryOperator<Map<String, String>> unsent;
    private final JsonCodec codec;
    private final @Nullable String partnerId;

    FieldProver(
            SigningScheme scheme,
            Function<Headers, List<ClientSecret>> secrets,
            UnaryOperator<Map<String, String>> unsent,
            JsonCodec codec,
            @Nullable String partnerId) {
        this.scheme = scheme;
        this.form = Objects.requireNonNull(scheme.fields(), "fields");
        this.token = new FieldToken(scheme);
        this.secrets = secrets;
        this.unsent = unsent;
        this.codec = codec;
        this.partnerId = partnerId;
    }

    @Override
    public Signed prove(Arrival arrival) {
        boolean json = arrival.headers().first("Content-Type").orElse("").contains("json");
        Map<String, String> fields = json ? members(arrival) : form(arrival);
        Map<String, String> known = new LinkedHashMap<>(unsent.apply(Map.copyOf(fields)));
        String partner = form.fieldOf("{partnerId}");
        if (partnerId != null && !partner.isEmpty()) {
            known.put(partner, partnerId);
        }
        known.forEach((name, value) -> requireSame(name, value, fields.get(name)));
        Map<String, String> values = new LinkedHashMap<>(fields);
        values.putAll(known);
        String text = token.verify(fields.get(token.field()), values, secrets.apply(named(arrival.headers(), values)));
        return new Signed(
                scheme,
                text,
                arrival.body(),
                json ? arrival.body() : codec.write(fields),
                arrival.headers(),
                Map.of(),
                timeName(),
                time(fields.getOrDefault(timeName(), "")),
                "");
    }

    /** What a message says of itself must not differ from what the receiver knows. */
    private static void requireSame(String name, String known, @Nullable String came) {
        if (came != null && !came.isEmpty() && !came.equals(known)) {
            throw new SignatureMismatchException(Reason.OTHER_MESSAGE, name + " is another one");
        }
    }

    private static Map<String, String> form(Arrival arrival) {
        try {
            return FormBody.read(arrival.body());
        } catch (IllegalArgumentException e) {
            throw new ProtocolException("not a form: " + e.getMessage(), arrival.body(), "");
        }
    }

    /** Members that are texts or numbers; no other ones are hashed. */
    private Map<String, String> members(Arrival arrival) {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<?, ?> members = codec.read(arrival.body(), Map.class);
        members.forEach((name, value) -> {
            if (value instanceof String || value instanceof Number) {
                fields.put(String.valueOf(name), String.valueOf(value));
            }
        });
        return fields;
    }

    /** The sender is named in a field, so secrets can be chosen by fields as if they were headers. */
    private static Headers named(Headers headers, Map<String, String> fields) {
        Headers all = headers;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            all = all.with(field.getKey(), field.getValue());
        }
        return all;
    }

    /** The field with the time, when it is hashed along. */
    private String timeName() {
        String name = form.fieldOf("{compactTimestamp}");
        return token.names().contains(name) ? name : "";
    }

    private static String time(String compact) {
        try {
            return compact.isEmpty() ? "" : Timestamps.format(Timestamps.parseCompact(compact));
        } catch (DateTimeException e) {
            throw new SignatureMismatchException(Reason.BAD_TIMESTAMP, "the signed time is no time");
        }
    }

    @Override
    public Map<String, String> claims(Arrival arrival) {
        return Map.of();
    }
}
