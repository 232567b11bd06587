package io.github.danakit.contract.cli;

import io.github.danakit.contract.pact.Contract;
import io.github.danakit.contract.pact.ContractException;
import io.github.danakit.contract.pact.Contracts;
import io.github.danakit.contract.signing.ContractKeys;
import io.github.danakit.contract.verify.CallbackStates;
import io.github.danakit.contract.verify.Failure;
import io.github.danakit.contract.verify.HtmlReport;
import io.github.danakit.contract.verify.JUnitReport;
import io.github.danakit.contract.verify.Result;
import io.github.danakit.contract.verify.States;
import io.github.danakit.contract.verify.Verification;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks a running server and tells how it went. */
final class VerifyCommand {
    private final Arguments arguments;
    private final PrintStream out;

    VerifyCommand(Arguments arguments, PrintStream out) {
        this.arguments = arguments;
        this.out = out;
    }

    /** The exit code: nothing checked is as bad as something broken. */
    int run() {
        Contracts contracts = arguments.pacts().map(Contracts::in).orElseGet(Contracts::ofKit);
        ContractKeys keys = arguments.keys();
        States states = arguments
                .states()
                .<States>map(address -> new CallbackStates(address, keys.danaPublicPem()))
                .orElseGet(States::none);
        Verification verification = new Verification(
                arguments.url(),
                states,
                keys,
                arguments.paths(),
                arguments.merchantKey().isPresent());
        List<Contract> chosen = arguments.products().stream()
                .map(product -> contracts.contract(product, Contracts.SPI).only(arguments.operations()))
                .toList();
        List<Result> results = new ArrayList<>();
        for (Contract contract : chosen) {
            List<Result> some = verification.run(contract);
            results.addAll(some);
            tell(contract, some);
        }
        report(results);
        return !results.isEmpty() && results.stream().allMatch(Result::kept) ? 0 : 1;
    }

    private void tell(Contract contract, List<Result> results) {
        results.stream()
                .filter(result -> !result.kept())
                .forEach(result -> out.println(Failure.describe(result.interaction(), result.mismatches())));
        long kept = results.stream().filter(Result::kept).count();
        out.println("Danakit: " + contract.product() + ": " + results.size() + " checked, " + kept + " kept, "
                + (results.size() - kept) + " broken");
    }

    private void report(List<Result> results) {
        arguments.report().ifPresent(folder -> {
            write(folder, "dana-contracts.xml", JUnitReport.of(results));
            write(folder, "dana-contracts.html", HtmlReport.of(results));
            out.println("Danakit: reports are in " + folder);
        });
    }

    private static void write(Path folder, String file, String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new ContractException(
                    "DANA-PACT-014", file + " cannot be written into " + folder + ": " + e.getMessage() + ".");
        }
    }
}
