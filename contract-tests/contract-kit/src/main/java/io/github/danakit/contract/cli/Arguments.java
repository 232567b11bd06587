package io.github.danakit.contract.cli;

import io.github.danakit.contract.pact.ContractException;
import io.github.danakit.contract.signing.ContractKeys;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a caller of the command wants. */
record Arguments(
        URI url,
        List<String> products,
        List<String> operations,
        Map<String, String> paths,
        Optional<URI> states,
        Optional<Path> key,
        Optional<String> partnerId,
        Optional<Path> merchantKey,
        Optional<Path> secret,
        Optional<Path> pacts,
        Optional<Path> report) {
    private static final List<String> KNOWN = List.of(
            "url",
            "product",
            "operation",
            "path",
            "states",
            "key",
            "partner-id",
            "merchant-key",
            "secret",
            "pacts",
            "report");

    static Arguments parse(String... arguments) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 1; i < arguments.length; i += 2) {
            String name = arguments[i].replaceFirst("^--", "");
            if (!arguments[i].startsWith("--") || !KNOWN.contains(name) || i + 1 == arguments.length) {
                throw wrong(
                        "'" + arguments[i] + "' is no option with a value. Use --" + String.join(", --", KNOWN) + ".");
            }
            values.computeIfAbsent(name, one -> new ArrayList<>()).add(arguments[i + 1]);
        }
        if (!values.containsKey("url") || !values.containsKey("product")) {
            throw wrong("a server and a product are needed. Give --url and --product.");
        }
        if (!values.containsKey("key") && !values.containsKey("states")) {
            throw wrong("the server would not know the key that messages are signed with. Give --key or --states.");
        }
        return new Arguments(
                address(values.get("url").get(0)),
                values.get("product"),
                values.getOrDefault("operation", List.of()),
                paths(values.getOrDefault("path", List.of())),
                Optional.ofNullable(values.get("states")).map(all -> address(all.get(0))),
                file(values, "key"),
                Optional.ofNullable(values.get("partner-id")).map(all -> all.get(0)),
                file(values, "merchant-key"),
                file(values, "secret"),
                file(values, "pacts"),
                file(values, "report"));
    }

    private static Optional<Path> file(Map<String, List<String>> values, String name) {
        return Optional.ofNullable(values.get(name)).map(all -> Path.of(all.get(0)));
    }

    /** The keys of the run, as far as they are given made from them. */
    ContractKeys keys() {
        ContractKeys keys = key.map(KeyFiles::dana).orElseGet(ContractKeys::generate);
        if (partnerId.isPresent()) {
            keys = keys.withPartnerId(partnerId.get());
        }
        if (secret.isPresent()) {
            keys = keys.withMerchantKey(KeyFiles.secret(secret.get()));
        }
        return merchantKey.isPresent() ? keys.withMerchantPublic(KeyFiles.merchant(merchantKey.get())) : keys;
    }

    private static URI address(String text) {
        try {
            URI address = URI.create(text);
            if (address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw wrong("'" + text + "' is no address. Give one such as http://localhost:8080.");
    }

    private static Map<String, String> paths(List<String> texts) {
        Map<String, String> paths = new LinkedHashMap<>();
        for (String text : texts) {
            String[] parts = text.split("=", 2);
            if (parts.length < 2 || !parts[1].startsWith("/")) {
                throw new ContractException(
                        "DANA-PACT-008",
                        "'" + text + "' is no path of an operation. Write finish-notify=/dana/notify.");
            }
            paths.put(parts[0], parts[1]);
        }
        return paths;
    }

    private static ContractException wrong(String message) {
        return new ContractException("DANA-PACT-013", message);
    }
}
