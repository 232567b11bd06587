package io.github.danakit.suite;

import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.Pact;
import au.com.dius.pact.core.model.PactSource;
import au.com.dius.pact.core.model.UnknownPactSource;
import au.com.dius.pact.provider.junitsupport.loader.PactLoader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Lets pact-jvm read the contracts out of the kit's jar. */
public final class KitPacts implements PactLoader {
    private static final String ROOT = "/META-INF/dana-pacts/";

    /** Made by pact-jvm, which hands the test class over. */
    public KitPacts(Class<?> test) {}

    @Override
    public List<Pact> load(String provider) throws IOException {
        List<Pact> pacts = new ArrayList<>();
        for (JsonNode contract : index().path("contracts")) {
            if (contract.path("provider").asText().equals(provider)) {
                Pact pact = pact(contract.path("v4").asText());
                pact.getInteractions().removeIf(interaction -> !spoken(interaction));
                if (!pact.getInteractions().isEmpty()) {
                    pacts.add(pact);
                }
            }
        }
        return pacts;
    }

    /** Whether generated code knows the operation, and the tests can play it. */
    private static boolean spoken(Interaction interaction) {
        Object id = interaction.getProviderStates().get(0).getParams().get("operation");
        var operation = Emitted.operations().get(String.valueOf(id));
        return operation != null && operation.signing().id().startsWith("snap");
    }

    static JsonNode index() throws IOException {
        try (InputStream in = Objects.requireNonNull(KitPacts.class.getResourceAsStream(ROOT + "index.json"))) {
            return new ObjectMapper().readTree(in);
        }
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
