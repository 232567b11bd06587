package io.github.danakit.contract;

import io.github.danakit.contract.pact.Contracts;
import io.github.danakit.contract.signing.ContractKeys;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** What all test classes of a run share, since it takes long to make or to read: one set of keys, and contracts. */
final class SharedRun {
    private static final Namespace NAMESPACE = Namespace.create(SharedRun.class);

    private final ContractKeys keys = ContractKeys.generate();
    private final Map<String, Contracts> contracts = new ConcurrentHashMap<>();

    static synchronized SharedRun of(ExtensionContext context) {
        Store store = context.getRoot().getStore(NAMESPACE);
        SharedRun known = store.get(SharedRun.class, SharedRun.class);
        if (known == null) {
            known = new SharedRun();
            store.put(SharedRun.class, known);
        }
        return known;
    }

    /** Keys for a client id; an empty one stands for one of the kit's own. */
    ContractKeys keys(String partnerId) {
        return partnerId.isEmpty() ? keys : keys.withPartnerId(partnerId);
    }

    /** The contracts in a folder, or those of the kit when it is empty. */
    Contracts contracts(String folder) {
        return contracts.computeIfAbsent(
                folder, path -> path.isEmpty() ? Contracts.ofKit() : Contracts.in(Path.of(path)));
    }
}
