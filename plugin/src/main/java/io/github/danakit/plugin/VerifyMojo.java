package io.github.danakit.plugin;

import io.github.danakit.generator.lint.Problems;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Holds a running server against the contracts of DANA's calls. The contract kit of this plugin's version does the
 * work, in a JVM of its own.
 */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.INTEGRATION_TEST, requiresProject = false, threadSafe = true)
public final class VerifyMojo extends DanaMojo {

    /** Where the server listens, such as {@code http://localhost:8080}. */
    @Parameter(property = "dana.url")
    private @Nullable String url;

    /** Products whose callbacks the server answers, such as {@code payment-gateway}. */
    @Parameter(property = "dana.products")
    private List<String> products = List.of();

    /** Operations that it answers, such as {@code finish-notify}; all when left out. */
    @Parameter(property = "dana.operations")
    private List<String> operations = List.of();

    /** Paths where the server registered others than the description has, by name of the operation. */
    @Parameter
    private Map<String, String> paths = Map.of();

    /** Address at which states are set up: {@code POST {"state", "params", "action", "danaPublicKey"}}. */
    @Parameter(property = "dana.states")
    private @Nullable String states;

    /** Private test key (PKCS#8 PEM) that DANA's messages are signed with; the server knows its public half. */
    @Parameter(property = "dana.key")
    private @Nullable File key;

    /** Client id (of NICEPAY: iMid) that the server was set up with; one of the kit's own when left out. */
    @Parameter(property = "dana.partnerId")
    private @Nullable String partnerId;

    /**
     * Public half (PEM) of the test key that the server signs its answers with, where answers are signed. Without it
     * their signatures are not checked.
     */
    @Parameter(property = "dana.merchantKey")
    private @Nullable File merchantKey;

    /** File with the merchant key that the server was set up with, where DANA's messages carry a digest. */
    @Parameter(property = "dana.secret")
    private @Nullable File secret;

    /** Contracts that {@code dana:pacts} has written; those of the kit when left out. */
    @Parameter(property = "dana.pacts")
    private @Nullable File pacts;

    /** Folder of the reports. */
    @Parameter(property = "dana.reportDirectory", defaultValue = "${project.build.directory}/dana-contracts")
    private File reportDirectory;

    @Parameter(defaultValue = "${session}", readonly = true)
    private MavenSession session;

    @Inject
    private RepositorySystem repositories;

    /** Made by Maven. */
    @SuppressWarnings("NullAway.Init") // Maven fills the parameters in
    public VerifyMojo() {}

    @Override
    void run(Problems problems) throws MojoExecutionException {
        if (url == null || products.isEmpty()) {
            problems.add(
                    "DANA-OPT-071",
                    "a server and a product are needed",
                    "url, products",
                    "Give -Ddana.url=http://localhost:8080 -Ddana.products=payment-gateway.");
        }
        if (key == null && states == null) {
            problems.add(
                    "DANA-OPT-072",
                    "the server would not know the key that messages are signed with",
                    "key, states",
                    "Give a private test key, or the address of a states callback.");
        }
        problems.throwIfAny();
        int exit = new ContractKit(repositories, session, project, execution, getLog()).run(arguments());
        if (exit != 0) {
            throw new MojoExecutionException(System.lineSeparator()
                    + "[DANA-PACT-016] the server at " + url + " does not keep its contracts: see above and "
                    + new File(reportDirectory, "dana-contracts.html"));
        }
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("verify"));
        add(arguments, "--url", url);
        products.forEach(product -> add(arguments, "--product", product));
        operations.forEach(operation -> add(arguments, "--operation", operation));
        paths.forEach((operation, path) -> add(arguments, "--path", operation + "=" + path));
        add(arguments, "--states", states);
        add(arguments, "--key", key);
        add(arguments, "--partner-id", partnerId);
        add(arguments, "--merchant-key", merchantKey);
        add(arguments, "--secret", secret);
        add(arguments, "--pacts", pacts);
        add(arguments, "--report", reportDirectory);
        return arguments;
    }

    private static void add(List<String> arguments, String option, @Nullable Object value) {
        if (value != null) {
            arguments.add(option);
            arguments.add(value.toString());
        }
    }
}
