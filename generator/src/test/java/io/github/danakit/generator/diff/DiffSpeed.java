package io.github.danakit.generator.diff;

import com.sun.management.OperatingSystemMXBean;
import io.github.danakit.generator.document.DescriptionLoader;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Times one cold comparison of two versions and the page about it; a figure needs several runs, each in a JVM of its
 * own.
 */
final class DiffSpeed {

    private DiffSpeed() {}

    /** Arguments: the older and the newer version. */
    public static void main(String[] versions) {
        DescriptionLoader loader = new DescriptionLoader(
                Path.of("").toAbsolutePath(), DiffSpeed.class.getClassLoader(), location -> Optional.empty());
        DiffReport report = DescriptionDiff.compare(loader.load(versions[0]), loader.load(versions[1]), "");
        int page = DiffWriter.write(report, "html").length();
        long up = ManagementFactory.getRuntimeMXBean().getUptime();
        long cpu = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
        System.out.println(report.changes().size() + " changes, page of " + page + " characters, " + up
                + " ms since the start of the JVM, " + cpu / 1_000_000 + " ms of processor time");
    }
}
