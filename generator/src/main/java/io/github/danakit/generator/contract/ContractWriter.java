package io.github.danakit.generator.contract;

import io.github.danakit.generator.PackageName;
import io.github.danakit.generator.description.DescriptionReader;
import io.github.danakit.generator.lint.DanaProblemException;
import io.github.danakit.generator.lint.DescriptionChecks;
import io.github.danakit.generator.lint.Problems;
import io.github.danakit.generator.source.Places;
import io.github.danakit.generator.source.SpecDocument;
import io.github.danakit.generator.source.SpecReader;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns a description into Pact files of both versions, an index of them, and constants for their provider states. */
public final class ContractWriter {
    private final ClassLoader specLoader;

    /** Reads the spec jar that {@code specLoader} finds, unless a request brings its own files. */
    public ContractWriter(ClassLoader specLoader) {
        this.specLoader = specLoader;
    }

    /**
     * Writes the contracts in memory; the same description gives the same text.
     *
     * @throws DanaProblemException when the request or the description is wrong; it names every problem that was found
     */
    public ContractFiles write(ContractRequest request) {
        Problems problems = new Problems();
        checkNames(request, problems);
        List<SpecDocument> documents =
                new SpecReader(specLoader).documents(request.source(), request.products(), problems);
        problems.throwIfAny();
        Places places = new Places(documents);
        DescriptionReader reader = new DescriptionReader(problems);
        documents.forEach(document -> reader.add(document.file(), document.openApi()));
        new DescriptionChecks(reader.description(), problems, places::describe).run();
        problems.throwIfAny();
        List<Contract> contracts = documents.stream()
                .map(document -> ContractDocument.of(document, request.partner()))
                .filter(document -> !document.operations().isEmpty())
                .map(Contract::of)
                .toList();
        return files(contracts, new Index(places), request);
    }

    private static void checkNames(ContractRequest request, Problems problems) {
        if (!request.partner().matches("[A-Za-z0-9][A-Za-z0-9 ._-]*")) {
            problems.add(
                    "DANA-OPT-070",
                    "'" + request.partner() + "' is not a name for the partner's side",
                    "partner",
                    "Use letters, digits, spaces, dots, hyphens and underscores.");
        }
        if (!request.statesPackage().isEmpty() && !PackageName.isValid(request.statesPackage())) {
            problems.add(
                    "DANA-OPT-001",
                    "'" + request.statesPackage() + "' is not a Java package name",
                    "statesPackage",
                    "Give a name such as com.example.dana.");
        }
    }

    private static ContractFiles files(List<Contract> contracts, Index index, ContractRequest request) {
        SortedMap<String, String> resources = new TreeMap<>();
        List<ContractFiles.Count> counts = new ArrayList<>();
        for (Contract contract : contracts) {
            counts.add(contract.count());
            if (contract.interactions().isEmpty()) {
                continue; // an empty Pact would pass without a word
            }
            resources.put(contract.file("v4"), JsonText.of(PactFile.v4(contract)));
            resources.put(contract.file("v3"), JsonText.of(PactFile.v3(contract)));
            resources.put(contract.file("schemas"), JsonText.of(Schemas.of(contract.document())));
            resources.put(contract.file("examples"), JsonText.of(Examples.of(contract.document())));
        }
        resources.put("index.json", JsonText.of(index.of(contracts)));
        SortedMap<String, String> sources = new TreeMap<>();
        if (!request.statesPackage().isEmpty()) {
            sources.put(
                    request.statesPackage().replace('.', '/') + "/DanaStates.java",
                    new StateConstants(request.statesPackage()).source(contracts));
        }
        return new ContractFiles(resources, sources, List.copyOf(counts));
    }
}
