package io.github.danakit.generator.document;

import io.github.danakit.generator.lint.DanaProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a folder or file as it was in a revision, with the git command. */
final class GitFiles {
    private final Path workingFolder;

    /** {@code workingFolder} lies inside the repository. */
    GitFiles(Path workingFolder) {
        this.workingFolder = workingFolder;
    }

    /**
     * Files of a revision.
     *
     * @param revision commit, tag or branch
     * @param folder folder below the working folder
     * @throws DanaProblemException when git does not know them, or there is no git
     */
    ZipTree read(String revision, String folder) {
        if (revision.startsWith("-") || folder.startsWith("-")) {
            throw problem("'" + revision + ":" + folder + "' is no revision and folder", "");
        }
        String prefix = folder.isEmpty() || folder.equals(".") ? "" : folder.replaceAll("/+$", "") + "/";
        try {
            byte[] zip =
                    run(List.of("git", "archive", "--format=zip", revision, "--", prefix.isEmpty() ? "." : prefix));
            return ZipTree.of(new ByteArrayInputStream(zip), prefix);
        } catch (IOException e) {
            throw problem("the git command cannot be run", String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw problem("reading from git was interrupted", "");
        }
    }

    private byte[] run(List<String> command) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("dana-git", ".txt");
        try {
            Process git = new ProcessBuilder(command)
                    .directory(workingFolder.toFile())
                    .redirectError(errors.toFile())
                    .start();
            git.getOutputStream().close();
            byte[] output;
            try (InputStream in = git.getInputStream()) {
                output = in.readAllBytes();
            }
            if (git.waitFor() != 0) {
                String said = new String(Files.readAllBytes(errors), StandardCharsets.UTF_8);
                throw problem(
                        "git cannot give this revision",
                        said.lines().findFirst().orElse(""));
            }
            return output;
        } finally {
            Files.deleteIfExists(errors);
        }
    }

    private DanaProblemException problem(String what, String said) {
        return new DanaProblemException(
                "DANA-DOC-002",
                what + (said.isEmpty() ? "" : ": " + said),
                workingFolder.toString(),
                "Write git:REVISION:FOLDER, with a revision and a folder that git ls-tree knows here.");
    }
}
