package io.github.danakit.plugin;

import io.github.danakit.generator.lint.Problems;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.Parameter;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Maven accepts any configuration without a word; a misspelt parameter must not go unnoticed. */
final class UnknownParameters {

    private UnknownParameters() {}

    static void report(MojoExecution execution, Problems problems) {
        Xpp3Dom configuration = execution.getConfiguration();
        Map<String, Parameter> known = execution.getMojoDescriptor().getParameterMap();
        if (configuration == null) {
            return;
        }
        for (Xpp3Dom element : configuration.getChildren()) {
            if (!known.containsKey(element.getName())) {
                problems.add(
                        "DANA-OPT-004",
                        "there is no parameter '" + element.getName() + "'",
                        "configuration of " + execution.getGoal() + " (" + execution.getExecutionId() + ")",
                        "Use some of " + String.join(", ", names(known)) + ".");
            }
        }
    }

    private static Set<String> names(Map<String, Parameter> known) {
        Set<String> names = new TreeSet<>();
        known.forEach((name, parameter) -> {
            if (parameter.isEditable()) {
                names.add(name);
            }
        });
        return names;
    }
}
