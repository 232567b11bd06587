package io.github.danakit.runtime;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What one call does differently from the client's settings. Immutable: every {@code with…} returns a copy. */
public final class RequestOptions {
    private static final RequestOptions NONE = new RequestOptions(null, null, null, null, Map.of(), null);
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern FIELD = Pattern.compile("[\\x20-\\x7e]*");
    private static final Pattern EXTERNAL_ID = Pattern.compile("[\\x21-\\x7e]{1,36}");

    private final @Nullable String externalId;
    private final @Nullable Duration timeout;
    private final @Nullable Duration budget;
    private final @Nullable Integer retries;
    private final Map<String, String> headers;
    private final @Nullable Customer customer;

    private RequestOptions(
            @Nullable String externalId,
            @Nullable Duration timeout,
            @Nullable Duration budget,
            @Nullable Integer retries,
            Map<String, String> headers,
            @Nullable Customer customer) {
        this.externalId = externalId;
        this.timeout = timeout;
        this.budget = budget;
        this.retries = retries;
        this.headers = headers;
        this.customer = customer;
    }

    /** The client's settings as they are. */
    public static RequestOptions none() {
        return NONE;
    }

    /** See {@link #withExternalId(String)}. */
    public static RequestOptions externalId(String externalId) {
        return NONE.withExternalId(externalId);
    }

    /**
     * X-EXTERNAL-ID of the first attempt; a repeat gets a new one, because DANA wants it unique within a day.
     *
     * @param externalId 1 to 36 visible ASCII characters
     * @throws IllegalArgumentException for another form
     */
    public RequestOptions withExternalId(String externalId) {
        require(EXTERNAL_ID.matcher(externalId).matches(), "an X-EXTERNAL-ID has 1 to 36 visible ASCII characters");
        return new RequestOptions(externalId, timeout, budget, retries, headers, customer);
    }

    /**
     * How long each attempt may take in all.
     *
     * @throws IllegalArgumentException when it is zero or negative
     */
    public RequestOptions withTimeout(Duration timeout) {
        require(!timeout.isNegative() && !timeout.isZero(), "a time-out is longer than zero");
        return new RequestOptions(externalId, timeout, budget, retries, headers, customer);
    }

    /**
     * How long the call may take with all of its attempts and pauses. The time-out of an attempt is shortened to what
     * is left, and no attempt starts without any time.
     *
     * @throws IllegalArgumentException when it is zero or negative
     */
    public RequestOptions withBudget(Duration budget) {
        require(!budget.isNegative() && !budget.isZero(), "a budget of time is longer than zero");
        return new RequestOptions(externalId, timeout, budget, retries, headers, customer);
    }

    /**
     * One more header. Headers that the signature scheme makes cannot be replaced; the call then refuses to start.
     *
     * @throws IllegalArgumentException when name or value cannot stand in an HTTP header
     */
    public RequestOptions withHeader(String name, String value) {
        require(TOKEN.matcher(name).matches(), "not a name of an HTTP header");
        require(FIELD.matcher(value).matches(), "a value of " + name + " has only printable ASCII characters");
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new RequestOptions(externalId, timeout, budget, retries, more, customer);
    }

    /**
     * How often an attempt may be repeated at most, where a repeat is allowed at all.
     *
     * @throws IllegalArgumentException when it is negative
     */
    public RequestOptions withRetries(int max) {
        require(max >= 0, "retries are 0 or more");
        return new RequestOptions(externalId, timeout, budget, max, headers, customer);
    }

    /** The customer on whose behalf the call is made. Calls that are on nobody's behalf do not send it. */
    public RequestOptions withCustomer(Customer customer) {
        return new RequestOptions(externalId, timeout, budget, retries, headers, customer);
    }

    private static void require(boolean fine, String problem) {
        if (!fine) {
            throw new IllegalArgumentException(problem);
        }
    }

    /** X-EXTERNAL-ID of the first attempt, when it was chosen. */
    public Optional<String> externalId() {
        return Optional.ofNullable(externalId);
    }

    /** Time-out of each attempt, when it was chosen. */
    public Optional<Duration> timeout() {
        return Optional.ofNullable(timeout);
    }

    /** Time for the whole call, when it was chosen. */
    public Optional<Duration> budget() {
        return Optional.ofNullable(budget);
    }

    /** Most repeats, when chosen. */
    public OptionalInt retries() {
        return retries == null ? OptionalInt.empty() : OptionalInt.of(retries);
    }

    /** Further headers, in the order in which they were given. */
    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }

    /** The customer on whose behalf the call is made. */
    public Optional<Customer> customer() {
        return Optional.ofNullable(customer);
    }

    /** The options without values of headers. */
    @Override
    public String toString() {
        return Redacted.of("RequestOptions")
                .add("externalId", externalId)
                .add("timeout", timeout)
                .add("budget", budget)
                .add("retries", retries)
                .add("headers", headers.keySet())
                .add("customer", customer)
                .toString();
    }
}
