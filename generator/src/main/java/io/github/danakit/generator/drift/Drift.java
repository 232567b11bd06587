package io.github.danakit.generator.drift;

import io.github.danakit.generator.document.WireDescription;
import io.github.danakit.generator.lint.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares recorded traffic with the description. */
public final class Drift {
    private static final int SAMPLES = 3;

    private final WireDescription description;
    private final Map<String, List<Sighting>> sightings = new LinkedHashMap<>();
    private final Map<String, String> firsts = new LinkedHashMap<>();
    private String place = "";

    private Drift(WireDescription description) {
        this.description = description;
    }

    /**
     * Compares.
     *
     * @param recordings files in the form HAR 1.2, or journals of the simulator
     * @param paths a team's own paths, each with the product and name of the operation that it serves there
     * @throws io.github.danakit.generator.lint.DanaProblemException naming everything that is wrong with the recordings
     */
    public static DriftReport of(WireDescription description, List<Path> recordings, Map<String, String> paths) {
        Problems problems = new Problems();
        RecordingReader reader = new RecordingReader(problems);
        List<Exchange> exchanges = new ArrayList<>();
        recordings.forEach(recording -> exchanges.addAll(reader.read(recording)));
        Set<String> known = new LinkedHashSet<>();
        description.operations().forEach(operation -> known.add(operation.name()));
        paths.values().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.add(
                        "DANA-DRIFT-004",
                        "there is no operation '" + name + "'",
                        "paths",
                        "Give product/operation, such as payment-gateway/finishNotify."));
        problems.throwIfAny();
        return new Drift(description)
                .run(
                        exchanges,
                        recordings.stream()
                                .map(file -> file.getFileName().toString())
                                .toList(),
                        paths);
    }

    private DriftReport run(List<Exchange> exchanges, List<String> recordings, Map<String, String> paths) {
        TrafficCheck check = new TrafficCheck(description, paths, this::see);
        for (Exchange exchange : exchanges) {
            place = exchange.place();
            check.check(exchange);
        }
        List<Finding> findings = sightings.values().stream()
                .map(this::finding)
                .sorted(Comparator.comparing(Finding::kind)
                        .thenComparing(Finding::operation)
                        .thenComparing(Finding::message)
                        .thenComparing(Finding::member)
                        .thenComparing(Finding::what))
                .toList();
        return new DriftReport(
                description.label(),
                recordings,
                exchanges.size(),
                check.matched(),
                findings,
                check.unseen(description),
                new OverlayDraft(description, sightings.values()).texts());
    }

    private void see(Sighting sighting) {
        firsts.putIfAbsent(sighting.key(), place);
        sightings.computeIfAbsent(sighting.key(), key -> new ArrayList<>()).add(sighting);
    }

    private Finding finding(List<Sighting> same) {
        Sighting one = same.get(0);
        List<String> samples = same.stream()
                .map(Sighting::sample)
                .filter(sample -> !sample.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .toList();
        return new Finding(
                one.kind(),
                one.operation(),
                one.message(),
                one.member(),
                one.what(),
                same.size(),
                samples,
                firsts.getOrDefault(one.key(), ""),
                one.place() == null ? "" : description.lines().find(one.place()));
    }
}
