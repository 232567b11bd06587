package io.github.danakit.contract.pact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A set of contracts: those that come with the kit, or a folder that {@code dana:pacts} has written. */
public final class Contracts {
    /** The partner calls DANA. */
    public static final String API = "partner-dana";
    /** DANA calls the partner. */
    public static final String SPI = "dana-partner";

    private static final String ROOT = "META-INF/dana-pacts/";

    /** Where texts come from. */
    interface Source {
        InputStream open(String file) throws IOException;
    }

    private final ObjectMapper json = new ObjectMapper();
    private final Source source;
    private final JsonNode index;
    private final Map<String, Contract> known = new ConcurrentHashMap<>();

    private Contracts(Source source) {
        this.source = source;
        this.index = read("index.json");
    }

    /** The contracts that come with the kit. */
    public static Contracts ofKit() {
        ClassLoader loader = Contracts.class.getClassLoader();
        return new Contracts(file -> {
            InputStream in = loader.getResourceAsStream(ROOT + file);
            if (in == null) {
                throw new IOException(ROOT + file + " is not on the class path");
            }
            return in;
        });
    }

    /** The contracts in a folder that {@code dana:pacts} has written. */
    public static Contracts in(Path folder) {
        return new Contracts(file -> Files.newInputStream(folder.resolve(file)));
    }

    private JsonNode read(String file) {
        try (InputStream in = source.open(file)) {
            return json.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Products that have a contract of this direction. */
    public List<String> products(String direction) {
        List<String> products = new ArrayList<>();
        for (JsonNode contract : index.path("contracts")) {
            if (contract.path("direction").asText().equals(direction)) {
                products.add(contract.path("product").asText());
            }
        }
        return products;
    }

    /** Products that have a contract of this direction with an operation of this name, such as {@code cancel-order}. */
    public List<String> products(String direction, String operation) {
        List<String> products = new ArrayList<>();
        for (JsonNode contract : index.path("contracts")) {
            if (contract.path("direction").asText().equals(direction)
                    && contract.path("operations").findValuesAsText("name").contains(operation)) {
                products.add(contract.path("product").asText());
            }
        }
        return products;
    }

    /**
     * The contract of a product; it is read once.
     *
     * @param direction {@link #API} or {@link #SPI}
     * @throws ContractException when there is none: a misspelt product must not pass
     */
    public Contract contract(String product, String direction) {
        return known.computeIfAbsent(product + " " + direction, key -> find(product, direction));
    }

    private Contract find(String product, String direction) {
        for (JsonNode entry : index.path("contracts")) {
            if (entry.path("product").asText().equals(product)
                    && entry.path("direction").asText().equals(direction)) {
                return new ContractReader(entry, index.path("schemes"), this::read).read();
            }
        }
        throw new ContractException(
                "DANA-PACT-001",
                "there is no contract " + direction + " of '" + product + "'. Use one of "
                        + String.join(", ", products(direction)) + ".");
    }
}
