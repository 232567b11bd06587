package io.github.danakit.suite;

import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.Pact;
import au.com.dius.pact.core.model.PactSource;
import au.com.dius.pact.core.model.UnknownPactSource;
import au.com.dius.pact.provider.junitsupport.loader.PactLoader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.DanaOperation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lets pact-jvm read the contracts out of the kit's jar. */
public final class KitPacts implements PactLoader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ROOT = "/META-INF/dana-pacts/";

    /** Made by pact-jvm, which hands the test class over. */
    public KitPacts(Class<?> test) {}

    @Override
    public List<Pact> load(String provider) throws IOException {
        List<Pact> pacts = new ArrayList<>();
        for (JsonNode contract : index().path("contracts")) {
            if (contract.path("provider").asText().equals(provider)) {
                pacts.add(pact(contract.path("v4").asText()));
            }
        }
        return pacts;
    }

    static JsonNode index() throws IOException {
        return json("index.json");
    }

    private static JsonNode json(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(KitPacts.class.getResourceAsStream(ROOT + file), file)) {
            return JSON.readTree(in);
        }
    }

    /** A Pact without those members of heads that only examples have: no client of ours can be told to send them. */
    static Pact lean(String file, Contract contract) throws IOException {
        Map<String, DanaOperation> operations = new HashMap<>();
        contract.interactions().forEach(one -> operations.put(one.description(), one.operation()));
        JsonNode pact = json(file);
        for (JsonNode interaction : pact.path("interactions")) {
            DanaOperation operation =
                    operations.get(interaction.path("description").asText());
            JsonNode body = interaction.at("/request/body/content");
            if (operation.scheme().has("envelope") && Bodies.head(operation, body) instanceof ObjectNode head) {
                JsonNode sent = operation.scheme().at("/heads/request");
                head.properties().removeIf(member -> !sent.has(member.getKey()));
            }
        }
        return DefaultPactReader.INSTANCE.loadPact(new ByteArrayInputStream(JSON.writeValueAsBytes(pact)));
    }

    static Pact pact(String file) throws IOException {
        URL url = Objects.requireNonNull(KitPacts.class.getResource(ROOT + file), file);
        try (InputStream in = url.openStream()) {
            return DefaultPactReader.INSTANCE.loadPact(in);
        }
    }

    @Override
    public PactSource getPactSource() {
        return UnknownPactSource.INSTANCE;
    }
}
