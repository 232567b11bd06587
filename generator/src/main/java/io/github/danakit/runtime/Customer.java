package io.github.danakit.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A customer who bound his DANA account, for calls on his behalf. None of this is covered by the signature.
 *
 * @param token access token of the customer, with or without the word Bearer before it; never shown
 * @param deviceId id of the customer's device, where the call wants it
 * @param ipAddress IP address of the customer, where the call wants it
 * @param latitude position of the device in degrees, where the call wants it
 * @param longitude position of the device in degrees, where the call wants it
 */
public record Customer(
        String token,
        @Nullable String deviceId,
        @Nullable String ipAddress,
        @Nullable String latitude,
        @Nullable String longitude) {
    private static final Pattern BEARER = Pattern.compile("^Bearer(\\s+|$)");

    /** Takes the word Bearer off the token, so that it is never sent twice. */
    public Customer {
        token = BEARER.matcher(Objects.requireNonNull(token, "token").strip()).replaceFirst("");
        if (token.isEmpty()) {
            throw new IllegalArgumentException("the token of the customer is empty");
        }
    }

    /** A customer of whom only the token is told. */
    public static Customer withToken(String token) {
        return new Customer(token, null, null, null, null);
    }

    /** The same customer on this device. */
    public Customer on(String deviceId, String ipAddress) {
        return new Customer(token, deviceId, ipAddress, latitude, longitude);
    }

    /** The same customer at this position, in degrees. */
    public Customer at(String latitude, String longitude) {
        return new Customer(token, deviceId, ipAddress, latitude, longitude);
    }

    /** What is known, by the placeholders of signature schemes. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("customerToken", token);
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
