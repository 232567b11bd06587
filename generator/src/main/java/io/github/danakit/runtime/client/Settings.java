package io.github.danakit.runtime.client;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a client as texts, from properties or from environment variables; {@link ClientBuilder#settings} reads
 * them. Nothing is looked up behind the application's back: it hands over what it wants to be read. Immutable.
 */
public final class Settings {
    /** Names that are known, without prefix, as they stand in properties. */
    public static final List<String> NAMES = List.of(
            "environment",
            "partner-id",
            "merchant-key",
            "merchant-key-file",
            "dana-key",
            "dana-key-file",
            "client-secret",
            "client-secret-file",
            "channel-id",
            "origin",
            "timeout",
            "retries",
            "security-provider");

    private final Map<String, String> values;
    private final Map<String, String> written;
    private final List<String> unknown;

    private Settings(Map<String, String> values, Map<String, String> written, List<String> unknown) {
        this.values = values;
        this.written = written;
        this.unknown = unknown;
    }

    /** Properties that start with {@code dana.}, such as {@code dana.partner-id}. */
    public static Settings of(Properties properties) {
        return of(properties, "dana.");
    }

    /**
     * Properties that start with this text, so that several clients can be told apart. Names that are not known are
     * reported when the client is built: they are misspelt.
     */
    public static Settings of(Properties properties, String prefix) {
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> texts.put(name, properties.getProperty(name)));
        Settings settings = pick(texts, NAMES.stream().map(name -> new String[] {name, prefix + name}));
        List<String> unknown = texts.keySet().stream()
                .filter(name -> name.startsWith(prefix) && !NAMES.contains(name.substring(prefix.length())))
                .toList();
        return new Settings(settings.values, settings.written, unknown);
    }

    /** Variables that start with {@code DANA_}, such as {@code DANA_PARTNER_ID}. */
    public static Settings ofEnvironment(Map<String, String> variables) {
        return ofEnvironment(variables, "DANA_");
    }

    /** Variables that start with this text. Names that are not known belong to somebody else and are left alone. */
    public static Settings ofEnvironment(Map<String, String> variables, String prefix) {
        return pick(variables, NAMES.stream().map(name ->
                new String[] {name, prefix + name.toUpperCase(Locale.ROOT).replace('-', '_')}));
    }

    private static Settings pick(Map<String, String> texts, Stream<String[]> names) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, String> written = new LinkedHashMap<>();
        names.forEach(name -> {
            written.put(name[0], name[1]);
            String text = texts.get(name[1]);
            if (text != null && !text.isBlank()) {
                values.put(name[0], text.strip());
            }
        });
        return new Settings(values, written, List.of());
    }

    /** The value of a name of {@link #NAMES}; null when it is absent or blank. */
    @Nullable
    String value(String name) {
        return values.get(name);
    }

    /** The name as it was looked for. */
    String written(String name) {
        return written.getOrDefault(name, name);
    }

    /** Names with the prefix that are none of ours. */
    List<String> unknown() {
        return unknown;
    }

    /** The names that have a value; no values. */
    @Override
    public String toString() {
        return "Settings" + new TreeSet<>(values.keySet());
    }
}
