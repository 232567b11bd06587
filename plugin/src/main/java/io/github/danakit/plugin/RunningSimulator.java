package io.github.danakit.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A simulator that one goal starts and another one stops.
 *
 * @param pid number of its process
 * @param started when it was started, so that no other process that got the same number later is stopped
 */
record RunningSimulator(long pid, String started) {
    private static final String FILE = "simulator.pid";

    static RunningSimulator of(Process process) {
        return new RunningSimulator(process.pid(), started(process.toHandle()));
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(String::valueOf).orElse("");
    }

    void keep(Path folder) throws IOException {
        Files.writeString(folder.resolve(FILE), pid + "\n" + started + "\n");
    }

    /** Stops the one that was kept in a folder; false when none runs. */
    static boolean stop(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return false;
        }
        String[] lines = Files.readString(file).split("\n", -1);
        Files.delete(file);
        Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(lines[0]))
                .filter(found -> started(found).equals(lines[1]));
        process.ifPresent(RunningSimulator::end);
        return process.isPresent();
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        CompletableFuture<ProcessHandle> exit = process.onExit();
        try {
            exit.get(10, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
