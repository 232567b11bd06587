package io.github.danakit.runtime.client;

import io.github.danakit.runtime.SigningException;
import io.github.danakit.runtime.keys.ClientSecret;
import io.github.danakit.runtime.keys.DanaKey;
import io.github.danakit.runtime.keys.MerchantKey;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.Provider;
import java.security.Security;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Hands settings to a builder and collects everything that is wrong with them. */
final class SettingsReader {
    private final Settings settings;
    private final List<Environment> environments;
    private final List<String> problems = new ArrayList<>();

    SettingsReader(Settings settings, List<Environment> environments) {
        this.settings = settings;
        this.environments = environments;
    }

    /** What is wrong, each with its name; values, which may be secrets, are never told. */
    List<String> applyTo(ClientBuilder<?> builder) {
        for (String name : settings.unknown()) {
            problems.add(name + ": there is no such setting; use " + String.join(", ", Settings.NAMES));
        }
        text("environment", this::environment, builder::environment);
        text("partner-id", text -> text, builder::partnerId);
        secret("merchant-key", MerchantKey::fromText, MerchantKey::fromPem, builder::merchantKey);
        secret("dana-key", DanaKey::fromText, DanaKey::fromPem, builder::danaKey);
        secret("client-secret", ClientSecret::of, ClientSecret::fromFile, builder::clientSecret);
        text("channel-id", text -> text, builder::channelId);
        text("origin", text -> text, builder::origin);
        text("timeout", SettingsReader::duration, builder::timeout);
        text("retries", SettingsReader::retries, builder::retries);
        text("security-provider", SettingsReader::provider, builder::securityProvider);
        return problems;
    }

    private <T> void text(String name, Function<String, T> reader, Consumer<T> setter) {
        String value = settings.value(name);
        if (value == null) {
            return;
        }
        try {
            setter.accept(reader.apply(value));
        } catch (SigningException | IllegalArgumentException e) {
            problems.add(settings.written(name) + ": " + e.getMessage());
        }
    }

    /** A secret stands in the setting itself or in a file that another setting names. */
    private <T> void secret(String name, Function<String, T> text, Function<Path, T> file, Consumer<T> setter) {
        if (settings.value(name) != null && settings.value(name + "-file") != null) {
            problems.add(settings.written(name) + ": give it or " + settings.written(name + "-file") + ", not both");
            return;
        }
        text(name, text, setter);
        text(name + "-file", path -> file.apply(Path.of(path)), setter);
    }

    private Environment environment(String text) {
        for (Environment known : environments) {
            if (known.name().equalsIgnoreCase(text)) {
                return known;
            }
        }
        if (!text.contains("://")) {
            throw new IllegalArgumentException("not an environment; use "
                    + environments.stream().map(Environment::name).collect(Collectors.joining(", "))
                    + (environments.isEmpty() ? "" : " or ") + "an address such as https://host");
        }
        try {
            return Environment.at(new URI(text));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an address such as https://host", e);
        }
    }

    private static Duration duration(String text) {
        try {
            return text.matches("[0-9]{1,6}") ? Duration.ofSeconds(Long.parseLong(text)) : Duration.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a time: give seconds, or a text such as PT2.5S", e);
        }
    }

    private static RetryPolicy retries(String text) {
        if (!text.matches("[0-9]{1,3}")) {
            throw new IllegalArgumentException("not a number of repeats: give 0 or more");
        }
        RetryPolicy usual = RetryPolicy.standard();
        return new RetryPolicy(Integer.parseInt(text), usual.firstDelay(), usual.maxDelay(), usual.budget());
    }

    private static Provider provider(String name) {
        Provider provider = Security.getProvider(name);
        if (provider == null) {
            throw new IllegalArgumentException("not an installed security provider; use one of "
                    + Arrays.stream(Security.getProviders())
                            .map(Provider::getName)
                            .collect(Collectors.joining(", ")));
        }
        return provider;
    }
}
