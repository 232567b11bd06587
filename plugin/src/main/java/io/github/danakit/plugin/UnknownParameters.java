package io.github.danakit.plugin;

import io.github.danakit.generator.lint.Problems;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Maven accepts any configuration without a word; a misspelt parameter must not go unnoticed. */
final class UnknownParameters {

    private UnknownParameters() {}

    static void report(MojoExecution execution, Problems problems) {
        PluginExecution written = execution.getPlugin().getExecutionsAsMap().get(execution.getExecutionId());
        Object configuration = written == null ? execution.getPlugin().getConfiguration() : written.getConfiguration();
        if (!(configuration instanceof Xpp3Dom elements)) {
            return;
        }
        Set<String> known = names(execution);
        for (Xpp3Dom element : elements.getChildren()) {
            if (!known.contains(element.getName())) {
                problems.add(
                        "DANA-OPT-004",
                        "there is no parameter '" + element.getName() + "'",
                        "configuration of " + execution.getGoal() + " (" + execution.getExecutionId() + ")",
                        "Use some of " + String.join(", ", known) + ".");
            }
        }
    }

    /** Configuration may stand beside several goals, so what any of them knows is fine. */
    private static Set<String> names(MojoExecution execution) {
        Set<String> names = new TreeSet<>();
        for (MojoDescriptor goal :
                execution.getMojoDescriptor().getPluginDescriptor().getMojos()) {
            if (!goal.getGoal().equals("help")) {
                addEditable(goal, names);
            }
        }
        return names;
    }

    private static void addEditable(MojoDescriptor goal, Set<String> names) {
        for (Parameter parameter : goal.getParameters()) {
            if (parameter.isEditable()) {
                names.add(parameter.getName());
            }
        }
    }
}
