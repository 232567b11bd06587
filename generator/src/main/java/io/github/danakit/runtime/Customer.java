package io.github.danakit.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A customer who bound his DANA account, for calls on his behalf. None of this is covered by the signature.
 *
 * @param token access token of the customer, with or without the word Bearer before it; never shown; null when the
 *     client keeps it
 * @param id your own id of the customer, under which the client keeps the token; null when the token is given
 * @param deviceId id of the customer's device, where the call wants it
 * @param ipAddress IP address of the customer, where the call wants it
 * @param latitude position of the device in degrees, where the call wants it
 * @param longitude position of the device in degrees, where the call wants it
 */
public record Customer(
        @Nullable String token,
        @Nullable String id,
        @Nullable String deviceId,
        @Nullable String ipAddress,
        @Nullable String latitude,
        @Nullable String longitude) {
    /** Placeholder of signature schemes that the token fills. */
    public static final String TOKEN = "customerToken";

    private static final Pattern BEARER = Pattern.compile("^Bearer(\\s+|$)");

    /**
     * Takes the word Bearer off the token, so that it is never sent twice.
     *
     * @throws IllegalArgumentException when the token is empty, or unless exactly one of token and id is given
     */
    public Customer {
        token = token == null ? null : BEARER.matcher(token.strip()).replaceFirst("");
        if (token != null && token.isEmpty()) {
            throw new IllegalArgumentException("the token of the customer is empty");
        }
        if ((token == null) == (id == null || id.isEmpty())) {
            throw new IllegalArgumentException("a customer has either a token or an id under which it is kept");
        }
    }

    /** A customer of whom only the token is told. */
    public static Customer withToken(String token) {
        return new Customer(token, null, null, null, null, null);
    }

    /** A customer whose token the client keeps under this id of yours. */
    public static Customer bound(String id) {
        return new Customer(null, id, null, null, null, null);
    }

    /** The same customer on this device. */
    public Customer on(String deviceId, String ipAddress) {
        return new Customer(token, id, deviceId, ipAddress, latitude, longitude);
    }

    /** The same customer at this position, in degrees. */
    public Customer at(String latitude, String longitude) {
        return new Customer(token, id, deviceId, ipAddress, latitude, longitude);
    }

    /** What is known, by the placeholders of signature schemes. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, TOKEN, token);
        put(values, "deviceId", deviceId);
        put(values, "ipAddress", ipAddress);
        put(values, "latitude", latitude);
        put(values, "longitude", longitude);
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            values.put(name, value);
        }
    }

    /** Shows nothing of the customer. */
    @Override
    public String toString() {
        return "Customer[***]";
    }
}
